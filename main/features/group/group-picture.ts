import { computeFindings } from '../../../shared/domain/findings/compute.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { computeIndicators } from '../../../shared/domain/indicators/compute.ts'
import type { Finding, Indicators } from '../../../shared/domain/indicators/schema.ts'
import type { NetworkFacts } from '../../../shared/domain/network-facts.ts'
import type { Context } from '../context.ts'
import { networkFacts } from '../networks/facts.ts'

const unmeasured = { mean: null, n: 0, on: null, trend: null, sinceStart: null, shift: null }

/** The indicators without anything that points at one person, so that no sentence made of them does either. */
const withoutPersons = (indicators: Indicators): Indicators => ({
  ...indicators,
  // IND-04 turns amber when one person's shared answers do (IND-05), which is for the consultant alone.
  balance: { ...indicators.balance, status: indicators.balance.countStatus, personSignal: false },
  givers: { ...indicators.givers, status: 'grey', people: [], quiet: [] },
  // How a meeting was led is said of one whom everybody knows (IND-10), and so is who carries too much (IND-11).
  facilitation: { ...indicators.facilitation, ...unmeasured, status: 'grey' },
  roleLoad: { ...indicators.roleLoad, status: 'grey', people: [] },
  ownCase: { ...indicators.ownCase, without: [] },
})

/** What the rules say of a network to the group itself. */
export function groupPicture(
  context: Context,
  id: NetworkId,
): { readonly facts: NetworkFacts; readonly indicators: Indicators; readonly findings: Finding[] } {
  const facts = networkFacts(context, id, 'group')
  const indicators = withoutPersons(computeIndicators(facts))
  return { facts, indicators, findings: computeFindings(facts, indicators) }
}
