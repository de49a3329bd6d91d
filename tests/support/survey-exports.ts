import { writeWorkbook } from '../../main/features/exchange/write-workbook.ts'
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

type Answered = { readonly values: readonly (number | undefined)[]; readonly text: string }
/** Two forms: R1 to R13 and the words to R14. The second leaves R5 out. */
export const answered: readonly Answered[] = [
  { values: [4, 5, 3, 2, 4, 5, 1, 4, 3, 4, 5, 4, 2], text: 'Mere tid; og "rigtige" sager' },
  { values: [5, 4, 4, 4, undefined, 3, 2, 5, 4, 3, 4, 5, 4], text: '' },
]
/** A form that was begun and never sent in. It stands in the files of the tools that tell so. */
const begun: Answered = { values: [1, 1, 1], text: 'Ikke sendt' }

/** What stands in the files of who answered, and must not come out. */
export const traces = ['dorte@lindehoej.example', 'Dorte Lindeskov', '2026-11-20', '10.0.0.7', '2026-11-20 09:12:33']
const [mail = '', name = '', day = '', address = '', instant = ''] = traces

const csv = (rows: readonly (readonly string[])[], separator: string): string =>
  rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\r\n')
type Say = (value: number, index: number) => string
const cellsOf =
  (say: Say) =>
  ({ values, text }: Answered): string[] => [
    ...Array.from({ length: 13 }, (_, index) => {
      const value = values[index]
      return value === undefined ? '' : say(value, index)
    }),
    text,
  ]
const cells = (say: Say): string[][] => answered.map(cellsOf(say))

/** A list of an export: its first row has the headings. */
type List = readonly (readonly string[])[]

/** SurveyXact's own columns behind the answers: one for each state, 1 where it holds. */
const xactStates = [
  'statcreation_1',
  'statoverall_1',
  'statoverall_2',
  'statoverall_3',
  'statoverall_4',
  'statoverall_5',
]
const xactState = (isDone: boolean): string[] => ['1', '0', '0', isDone ? '0' : '1', isDone ? '1' : '0', '0']
const xact = (names: readonly string[]): List => [
  ['respondentid', 'email', 'closeTime', ...names, ...xactStates],
  ...cells(String).map((row) => ['825478429', mail, day, ...row, ...xactState(true)]),
  ['825478430', mail, day, ...cellsOf(String)(begun), ...xactState(false)],
]
const formsHeadings = ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Last modified time']
const formsCells = (at: number): string[] => [`${at + 1}`, instant, instant, mail, name, '']
const limeHeadings = [
  'id. Response ID',
  'submitdate. Date submitted',
  'lastpage. Last page',
  'startlanguage. Start language',
  'seed. Seed',
  'startdate. Date started',
  'datestamp. Date last action',
  'ipaddr. IP address',
]
const limeCells = (at: number, isDone: boolean): string[] => [
  `${at}`,
  isDone ? instant : '',
  '2',
  'en',
  '1712345',
  instant,
  instant,
  address,
]

/** The lists by tool. */
const lists: Readonly<Record<string, List>> = {
  surveyXact: xact(questions('da').map((_, index) => `R${index + 1}`)),
  enalyzer: [
    ['Respondent ID', 'Status', 'E-mail', ...questions('da').map((text, index) => `${index + 1}. ${text}`)],
    ...cells(String).map((row, at) => [`${9001 + at}`, 'Complete', mail, ...row]),
    ['9003', 'Incomplete', mail, ...cellsOf(String)(begun)],
  ],
  microsoftForms: [
    [...formsHeadings, ...questions('da')],
    ...cells((value, index) => inWords(value, index, 'da')).map((row, at) => [...formsCells(at), ...row]),
  ],
  googleForms: [
    [
      'Timestamp',
      'Email Address',
      ...questions('en').map((text, at) => (at < 2 ? `How far do you agree? [${text}]` : text)),
    ],
    ...cells((value, index) => inWords(value, index, 'en')).map((row) => [instant, mail, ...row]),
  ],
  limeSurvey: [
    [
      ...limeHeadings,
      // A list question has its code; an array has the code of its row in brackets and the row's text at the end.
      ...questions('en').map((text, index) =>
        index < 2 ? `R${index + 1}. ${text}` : `G01Q02[SQ${index}]. Please say how far you agree [${text}]`,
      ),
    ],
    ...cells((value) => `AO0${value}`).map((row, at) => [...limeCells(at, true), ...row]),
    [...limeCells(3, false), ...cellsOf((value) => `AO0${value}`)(begun)],
  ],
}
/** Tools that tell in their export whether a form was sent in. */
export const tellsUnfinished: ReadonlySet<string> = new Set(['surveyXact', 'enalyzer', 'limeSurvey'])

/**
 * Exports as the tools write them. Modelled are: the tool's own columns, separator and byte-order mark, how a question is
 * named in the heading, how an answer is written, grids split over columns, and forms that were never sent in. From:
 * - SurveyXact: `dataset.csv` with semicolons and columns `statoverall_1` to `_5` (4 is completed), answers as numbers
 *   whose words lie in `labels.csv`; read in public scripts that process such files. Variables are named by the user,
 *   else `s_1`, `s_2` and on (`surveyXactUnnamed`).
 * - Enalyzer: help centre, "Download Svardata" (CSV in UTF-8, XLSX; text, value or label number). Names of its own columns
 *   and its status words are not documented there and are guessed.
 * - Microsoft Forms: public scripts that read its workbooks name the six columns in English. Danish names are guessed.
 * - Google Forms: `Timestamp` first, a grid as `question [row]`.
 * - LimeSurvey: public scripts that read its exports name the columns; `submitdate` is empty until a form is sent in.
 * Not modelled: a second row of headings, and files in other languages.
 */
export const surveyExports: Readonly<Record<string, string>> = {
  surveyXact: csv(lists.surveyXact ?? [], ';'),
  enalyzer: `\uFEFF${csv(lists.enalyzer ?? [], ';')}`,
  microsoftForms: csv(lists.microsoftForms ?? [], ';'),
  googleForms: csv(lists.googleForms ?? [], ','),
  limeSurvey: csv(lists.limeSurvey ?? [], ','),
}

/** A dataset of SurveyXact whose variables nobody has named. */
export const surveyXactUnnamed: string = csv(xact(questions('da').map((_, index) => `s_${index + 1}`)), ';')

/** The same answers as a workbook in which they are not the first sheet. */
export const surveyWorkbook = (tool: string): Promise<Buffer> => {
  const [headings = [], ...rows] = lists[tool] ?? []
  const aside = { name: 'Labels', headings: ['variable', 'value', 'label'], rows: [['R1', 1, 'Helt uenig']] }
  const list = { name: 'Dataset', headings: [...headings], rows: rows.map((row) => row.map(asTyped)) }
  return writeWorkbook([aside, list], 'da')
}
/** A workbook keeps numbers as numbers. */
const asTyped = (cell: string): string | number => (/^\d$/.test(cell) ? Number(cell) : cell)
