import type { InstrumentView } from '../../contract/evaluation.ts'
import type { SurveyItem } from './match-items.ts'

/** The questions of an instrument as they may have been asked: in Danish or in English. */
export const surveyItems = (da: InstrumentView, en: InstrumentView): SurveyItem[] =>
  da.items.map((item, index) => {
    const other = en.items[index]
    return {
      id: item.id,
      kind: item.kind,
      direction: item.direction,
      texts: [item.text, other?.text ?? ''],
      steps: item.steps.map((words, step) => [words, other?.steps[step] ?? '']),
      offScale: [item.offScale, other?.offScale].filter((words) => typeof words === 'string'),
    }
  })
