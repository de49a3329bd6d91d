import type { InstrumentId } from '../../content/instrument-schema.ts'
import { instrumentView } from '../../content/instrument-view.ts'
import type { Language, Variant } from '../../content/schema.ts'
import type { InstrumentView } from '../../contract/evaluation.ts'
import { formatNumber } from '../../i18n/format.ts'
import { type Catalogue, catalogueOf, type Texts } from '../../i18n/index.ts'
import { reportWords as da, type ReportWords } from '../../i18n/report-words.da.ts'
import { reportWords as en } from '../../i18n/report-words.en.ts'

/** All that putting a report into words takes. `catalogue` has the words of the screens, so that a thing has one name. */
export type Wording = {
  readonly language: Language
  readonly words: ReportWords
  readonly catalogue: Catalogue
  /** The messages of the catalogue. */
  readonly text: Texts
  /** A form in the report's language and edition. */
  readonly view: (form: InstrumentId) => InstrumentView
  /** The question behind an item's id. */
  readonly question: (form: InstrumentId, item: string) => string
}

/** The words of reports in a language. */
export const reportWordsOf = (language: Language): ReportWords => (language === 'en' ? en : da)

export function wordingOf(language: Language, variant: Variant): Wording {
  const catalogue = catalogueOf(language)
  const views = new Map<InstrumentId, InstrumentView>()
  const view = (form: InstrumentId): InstrumentView => {
    const made = views.get(form) ?? instrumentView(form, { language, variant })
    views.set(form, made)
    return made
  }
  return {
    language,
    words: reportWordsOf(language),
    catalogue,
    text: catalogue.texts,
    view,
    question: (form, id) => view(form).items.find((item) => item.id === id)?.text ?? id,
  }
}

/** A mean with one decimal; where it may be below zero, with its sign. */
export const meanText = (mean: number, language: Language, signed = false): string =>
  `${signed && mean > 0 ? '+' : ''}${formatNumber(mean, language, 1)}`
