import { isToBeSaid } from '../../../shared/domain/retention.ts'
import { texts } from '../../../shared/i18n/index.ts'
import type { ChangeLog } from '../../database/change-log.ts'
import type { Context } from '../context.ts'
import { type Plan, plans } from './plan.ts'

type Step = { readonly plan: Plan; readonly step: Plan['steps'][number] }

/** What has to be done or said today. */
function waiting(context: Pick<Context, 'stores' | 'today'>): { act: Step[]; say: Step[]; unsay: Step[] } {
  const today = context.today()
  const open = plans(context).flatMap((plan) =>
    plan.steps.filter(({ doneOn }) => doneOn === null).map((step) => ({ plan, step })),
  )
  return {
    act: open.filter(({ step }) => step.noticedOn !== null && step.on <= today),
    say: open.filter(({ step }) => step.noticedOn === null && isToBeSaid(step.due, today)),
    unsay: open.filter(({ step }) => step.noticedOn !== null && !isToBeSaid(step.due, today)),
  }
}

/** Whether `runRetention` would do or say anything. */
export function isRetentionDue(context: Pick<Context, 'stores' | 'today'>): boolean {
  const { act, say, unsay } = waiting(context)
  return act.length + say.length + unsay.length > 0
}

/**
 * Deletes what has been kept long enough and has been said for a month, and says what will be next. What is deleted is
 * forgotten by the log of changes too, so that neither undo nor the bin brings it back.
 */
export function runRetention(context: Context, log: ChangeLog): Step[] {
  const { stores, today } = context
  const { act, say, unsay } = waiting(context)
  const words = texts(stores.consultant.get().language)
  for (const { plan, step } of unsay) stores.retention.unsay(plan.networkId, step.step)
  for (const { plan, step } of say) stores.retention.say({ networkId: plan.networkId, step: step.step, day: today() })
  for (const { plan, step } of act) {
    const { networkId } = plan
    const gone = stores.erase.erase(networkId, step.step, (number) => words['retention.former']({ number }))
    stores.retention.markDone({ networkId, step: step.step, day: today() })
    log.forgetAbout([networkId, ...gone])
  }
  return act
}
