import { fillText, plain } from '../../content/fill-text.ts'
import { instrument } from '../../content/index.ts'
import type { Bilingual, InstrumentId, Language, Variant } from '../../content/schema.ts'
import { formatNumber } from '../../i18n/format.ts'
import { type Texts, texts } from '../../i18n/index.ts'
import { reportWords as da, type ReportWords } from '../../i18n/report-words.da.ts'
import { reportWords as en } from '../../i18n/report-words.en.ts'

/** All that putting a report into words takes. `text` are the words of the screens, so that a thing has one name. */
export type Wording = {
  readonly language: Language
  readonly words: ReportWords
  readonly text: Texts
  /** The question behind an item's id, and the title of a form. */
  readonly question: (form: InstrumentId, item: string) => string
  readonly choices: (form: InstrumentId, item: string) => string[]
  readonly form: (form: InstrumentId) => string
}

/** The words of reports in a language. */
export const reportWordsOf = (language: Language): ReportWords => (language === 'en' ? en : da)

export function wordingOf(language: Language, variant: Variant): Wording {
  const say = (text: Bilingual) => plain(fillText(text[language], { language, variant, values: {} }))
  const itemOf = (form: InstrumentId, id: string) => instrument(form).items.find((item) => item.id === id)
  return {
    language,
    words: reportWordsOf(language),
    text: texts(language),
    question: (form, id) => {
      const item = itemOf(form, id)
      return item ? say(item.text) : id
    },
    choices: (form, id) => (itemOf(form, id)?.choices ?? []).map((choice) => say(choice.text)),
    form: (form) => say(instrument(form).title),
  }
}

/** A mean with one decimal; where it may be below zero, with its sign. */
export const meanText = (mean: number, language: Language, signed = false): string =>
  `${signed && mean > 0 ? '+' : ''}${formatNumber(mean, language, 1)}`
