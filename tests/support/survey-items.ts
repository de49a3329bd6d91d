import { instrumentView } from '../../shared/content/instrument-view.ts'
import { surveyItems } from '../../shared/exchange/surveys/survey-items.ts'

/** The questions of the review, as a survey may have asked them. */
export const reviewItems = surveyItems(
  instrumentView('R', { language: 'da', variant: 'public' }),
  instrumentView('R', { language: 'en', variant: 'public' }),
)
