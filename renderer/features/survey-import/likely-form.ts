import type { RoundEntry } from '../../../shared/contract/evaluation.ts'
import type { Sheet } from '../../../shared/exchange/sheet.ts'
import { askedIn } from '../../../shared/exchange/surveys/best-sheet.ts'
import type { SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import { surveyItems } from '../../../shared/exchange/surveys/survey-items.ts'
import { call } from '../../api/call.ts'

/** The forms that may be answered without a name. */
const forms = ['P', 'R', 'Y'] as const
/** Forms share questions; from so many of another form's on a file is one of those. */
const fewest = 3

/** Another form whose questions a list asks far more of than of the round's own; null where it does not. */
export async function likelyForm(
  { instrument, networkId }: RoundEntry['round'],
  items: readonly SurveyItem[],
  sheets: readonly Sheet[],
  chosen: number,
): Promise<(typeof forms)[number] | null> {
  const own = askedIn(sheets, chosen, items)
  for (const id of forms.filter((form) => form !== instrument)) {
    const asks = (language: 'da' | 'en') => call('evaluation.instrument', { id, networkId, language })
    const [da, en] = [await asks('da'), await asks('en')]
    const asked = askedIn(sheets, chosen, surveyItems(da, en))
    if (asked >= fewest && asked > 2 * own) return id
  }
  return null
}
