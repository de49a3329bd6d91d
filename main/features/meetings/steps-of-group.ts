import type { ActionItem } from '../../../shared/domain/meeting.ts'
import { sameText } from '../danish-order.ts'
import type { Stores } from '../stores.ts'

/**
 * The steps that are the group's own. What the consultant has promised to do can be about one of the members ("talk
 * with …"), so steps under the consultant's full or first name are left out.
 */
export function stepsOfGroup({ consultant }: Stores, steps: readonly ActionItem[]): ActionItem[] {
  const { fullName } = consultant.get()
  const own = [fullName, fullName.split(' ')[0] ?? ''].filter(Boolean)
  return steps.filter(({ responsible }) => !own.some((name) => sameText(name, responsible)))
}
