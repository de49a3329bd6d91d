import type { NetworkWay } from '../../../shared/contract/network-life.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Stage } from '../../../shared/domain/network.ts'
import { inOrder, nextStages, type StageChange, withStage } from '../../../shared/domain/stages.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'

type Step = {
  readonly networkId: NetworkId
  readonly stage: Stage
  readonly changedOn: string
  readonly note: string
  readonly until: string | null
  readonly cancelMeetings: boolean
  readonly dropSteps: boolean
}

/** Stores the way of a network, whose stage is the last step's. */
export function saveWay({ stores }: Context, id: NetworkId, way: readonly StageChange[]): void {
  const network = foundNetwork(stores, id)
  stores.networks.saveStages(id, way)
  stores.networks.save({ ...network, stage: way.at(-1)?.stage ?? network.stage })
}

/**
 * Takes a network to its next stage. A pause or an end can take planned meetings along (those of a pause up to its last
 * day) and mark open steps as not reached. Throws what `withStage` throws.
 */
export function goToStage(context: Context, step: Step): void {
  const { stores, today } = context
  const { networkId, stage, changedOn, until, note } = step
  saveWay(context, networkId, withStage(stores.networks.stages(networkId), { stage, changedOn, until, note }, today()))
  if (stage !== 'paused' && stage !== 'closed') return
  const falls = ({ status, date }: Meeting) =>
    status === 'planned' && date >= changedOn && (stage === 'closed' || until === null || date < until)
  if (step.cancelMeetings) {
    for (const meeting of stores.meetings.ofNetwork(networkId).filter(falls))
      stores.meetings.save({ ...meeting, status: 'cancelled' })
  }
  if (step.dropSteps) {
    for (const open of stores.steps.ofNetwork(networkId).filter(({ state }) => state === 'open'))
      stores.steps.save({ ...open, state: 'notDone' })
  }
}

/** A network's way with what stands open on it. Throws `network-not-found`. */
export function networkWay({ stores, today }: Context, id: NetworkId): NetworkWay {
  const { stage } = foundNetwork(stores, id)
  const changes = inOrder(stores.networks.stages(id))
  const meetings = stores.meetings.ofNetwork(id)
  const next = nextStages(changes)
  const firstHeld = meetings.find(({ status }) => status === 'held')
  const until = changes.at(-1)?.until ?? null
  const suggestion =
    stage === 'forming' && firstHeld
      ? { stage: 'trial' as const, on: firstHeld.date }
      : stage === 'paused' && until !== null && until <= today() && next[0]
        ? { stage: next[0], on: until }
        : null
  return {
    changes,
    next,
    planned: meetings.filter(({ status, date }) => status === 'planned' && date >= today()).map(({ date }) => date),
    openSteps: stores.steps.ofNetwork(id).filter(({ state }) => state === 'open').length,
    suggestion,
  }
}
