import { instrument } from '../../shared/content/index.ts'

/** The questions of the review as they are typed into a tool. */
export const questions = (language: 'da' | 'en'): string[] =>
  instrument('R').items.map(({ text }) => text[language].replace(/\[O: (.*?) \| P: .*?\]/, '$1'))

const agree = {
  da: ['Helt uenig', 'Delvis uenig', 'Hverken enig eller uenig', 'Delvis enig', 'Helt enig'],
  en: ['Strongly disagree', 'Somewhat disagree', 'Neither agree nor disagree', 'Somewhat agree', 'Strongly agree'],
}
const amount = {
  da: ['Meget lidt', 'Lidt', 'Noget', 'En del', 'Meget'],
  en: ['Very little', 'Little', 'Some', 'Quite a lot', 'A great deal'],
}

/** The words of the steps of a question, R3 and R4 being amounts. */
export const wordsOf = (index: number, language: 'da' | 'en'): readonly string[] =>
  (index === 2 || index === 3 ? amount : agree)[language]

export type Answered = { readonly values: readonly (number | undefined)[]; readonly text: string }

/** Two forms: R1 to R13 and the words to R14. The second leaves R5 out. */
export const answered: readonly Answered[] = [
  { values: [4, 5, 3, 2, 4, 5, 1, 4, 3, 4, 5, 4, 2], text: 'Mere tid; og "rigtige" sager' },
  { values: [5, 4, 4, 4, undefined, 3, 2, 5, 4, 3, 4, 5, 4], text: '' },
]
/** A form that was begun and never sent in. It stands in the files of the tools that tell so. */
export const begun: Answered = { values: [1, 1, 1], text: 'Ikke sendt' }

/** The two forms as they must come out. */
export const expectedForms = answered.map(({ values, text }) => ({
  values: Object.fromEntries(values.flatMap((value, index) => (value ? [[`R${index + 1}`, value]] : []))),
  comments: text ? [{ item: 'R14', text }] : [],
}))

/** What stands in the files of who answered, and must not come out. */
export const traces = {
  mail: 'qvist@traneholm.example',
  name: 'Qvist Traneholm',
  address: '10.0.0.7',
  instant: '2026-11-20 09:12:33',
  danishInstant: '20/11/2026 09.12.33',
  respondent: '825478429',
  token: 'kQ7vT2xZ9',
  referrer: 'https://intranet.traneholm.example/ledere',
  phone: '+45 12 34 56 78',
  unit: 'Afdeling Nordlyset',
  seed: '1712345987',
} as const

export type Say = (value: number, index: number) => string

/** The cells of a form: R1 to R13 said in some way, then the words. */
export const cellsOf =
  (say: Say) =>
  ({ values, text }: Answered): string[] => [
    ...Array.from({ length: 13 }, (_, index) => {
      const value = values[index]
      return value === undefined ? '' : say(value, index)
    }),
    text,
  ]

export const inWords =
  (language: 'da' | 'en'): Say =>
  (value, index) =>
    wordsOf(index, language)[value - 1] ?? ''
