import { instrument } from '../../shared/content/index.ts'

/** The questions of the review as they are typed into a tool. */
const questions = (language: 'da' | 'en'): string[] =>
  instrument('R').items.map(({ text }) => text[language].replace(/\[O: (.*?) \| P: .*?\]/, '$1'))
const words = {
  da: ['Helt uenig', 'Delvis uenig', 'Hverken enig eller uenig', 'Delvis enig', 'Helt enig'],
  en: ['Strongly disagree', 'Somewhat disagree', 'Neither agree nor disagree', 'Somewhat agree', 'Strongly agree'],
  much: ['Meget lidt', 'Lidt', 'Noget', 'En del', 'Meget'],
  muchEn: ['Very little', 'Little', 'Some', 'Quite a lot', 'A great deal'],
}
const isAmount = (index: number): boolean => index === 2 || index === 3
const inWords = (value: number, index: number, language: 'da' | 'en'): string => {
  const set = isAmount(index) ? (language === 'da' ? words.much : words.muchEn) : words[language]
  return set[value - 1] ?? ''
}

/** Two forms: R1 to R13 and the words to R14. The second leaves R5 out. */
export const answered: readonly { readonly values: readonly (number | undefined)[]; readonly text: string }[] = [
  { values: [4, 5, 3, 2, 4, 5, 1, 4, 3, 4, 5, 4, 2], text: 'Mere tid; og "rigtige" sager' },
  { values: [5, 4, 4, 4, undefined, 3, 2, 5, 4, 3, 4, 5, 4], text: '' },
]
/** What stands in the files of who answered, and must not come out. */
export const traces = ['dorte@lindehoej.example', 'Dorte Lindeskov', '2026-11-20', '10.0.0.7', '2026-11-20 09:12:33']

const csv = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n')
const cells = (say: (value: number, index: number) => string): string[][] =>
  answered.map(({ values, text }) => [...values.map((value, index) => (value ? say(value, index) : '')), text])

/**
 * Exports as the tools write them, from what their help pages and published examples show. Modelled are: the tool's own
 * columns in front, separator, byte-order mark, how a question is named in the heading and how an answer is written.
 * Not modelled: grids split over several columns, several sheets, a second row of headings.
 */
export const surveyExports: Readonly<Record<string, string>> = {
  // Semicolons, codes as headings, answers as numbers, status columns.
  surveyXact: csv(
    [
      ['respondent', 'email', 'statcreation', 'statoverall_4', ...questions('da').map((_, index) => `R${index + 1}`)],
      ...cells(String).map((row) => [traces[1] ?? '', traces[0] ?? '', traces[2] ?? '', '1', ...row]),
    ],
    ';',
  ),
  // UTF-8 with a byte-order mark, label numbers, numbered question texts.
  enalyzer: `\uFEFF${csv(
    [
      ['Respondent ID', 'Status', 'E-mail', ...questions('da').map((text, index) => `${index + 1}. ${text}`)],
      ...cells(String).map((row, at) => [`${9001 + at}`, 'Complete', traces[0] ?? '', ...row]),
    ],
    ';',
  )}`,
  // As saved from the workbook: who and when in front, question texts, answers in words.
  microsoftForms: csv(
    [
      ['ID', 'Starttidspunkt', 'Fuldførelsestidspunkt', 'Mail', 'Navn', ...questions('da')],
      ...cells((value, index) => inWords(value, index, 'da')).map((row, at) => [
        `${at + 1}`,
        traces[4] ?? '',
        traces[4] ?? '',
        traces[0] ?? '',
        traces[1] ?? '',
        ...row,
      ]),
    ],
    ';',
  ),
  // Commas, a time stamp first, English.
  googleForms: csv(
    [
      ['Timestamp', 'Email Address', ...questions('en')],
      ...cells((value, index) => inWords(value, index, 'en')).map((row) => [traces[4] ?? '', traces[0] ?? '', ...row]),
    ],
    ',',
  ),
  // Codes in brackets before the text, answer codes A1 to A5, address of the computer.
  limeSurvey: csv(
    [
      [
        'id. Response ID',
        'submitdate. Date submitted',
        'lastpage. Last page',
        'startlanguage. Start language',
        'ipaddr. IP address',
        ...questions('en').map((text, index) => `G01[R${index + 1}]. ${text}`),
      ],
      ...cells((value) => `A${value}`).map((row, at) => [`${at}`, traces[4] ?? '', '2', 'en', traces[3] ?? '', ...row]),
    ],
    ',',
  ),
}
