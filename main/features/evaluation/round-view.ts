import { instrumentView } from '../../../shared/content/instrument-view.ts'
import type { Language, Variant } from '../../../shared/content/schema.ts'
import type { InstrumentView } from '../../../shared/contract/evaluation.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { Stores } from '../stores.ts'

/** The questions of the baseline that are asked again with the annual evaluation; what was hoped for is asked once. */
const askedAgain: ReadonlySet<string> = new Set(['B1', 'B2', 'B3', 'B4', 'B5', 'B6'])

const isBaseline = ({ instrument }: Pick<EvaluationRound, 'instrument'>): boolean => instrument === 'B'

/** The questions a round asks, in one language and edition. */
export function roundView(
  stores: Stores,
  round: Pick<EvaluationRound, 'networkId' | 'instrument' | 'heldOn'>,
  edition: { readonly language: Language; readonly variant: Variant },
): InstrumentView {
  const view = instrumentView(round.instrument, edition)
  const isAgain =
    isBaseline(round) &&
    stores.evaluation
      .roundsOf(round.networkId)
      .some((one) => isBaseline(one) && one.heldOn < round.heldOn && one.closed)
  return isAgain ? { ...view, items: view.items.filter(({ id }) => askedAgain.has(id)) } : view
}
