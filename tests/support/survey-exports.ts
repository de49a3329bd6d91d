import { zipSync } from 'fflate'
import { writeWorkbook } from '../../main/features/exchange/write-workbook.ts'
import type { SurveyTool } from '../../shared/exchange/surveys/tool.ts'
import { answered, begun, cellsOf, inWords, questions, type Say, traces, wordsOf } from './survey-answers.ts'

/** A list of an export: its first row has the headings, unless it has none. */
type List = readonly (readonly string[])[]
type Encoding = 'utf8' | 'utf8-bom' | 'utf16le' | 'latin1'

/** A file as a tool hands it out, and what it tells. */
export type SurveyExport = {
  readonly tool: SurveyTool
  /** The files that are chosen together, whole. */
  readonly files: () => Promise<readonly { readonly name: string; readonly bytes: Uint8Array }[]>
  /** It tells whether a form was sent in, and holds one that was not. */
  readonly tellsUnfinished: boolean
  /** Its answers are numbers whose words are nowhere in it. */
  readonly asksReading: boolean
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
const delimited = (rows: List, separator: string): string =>
  rows.map((row) => row.map(quoted).join(separator)).join('\r\n')

function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf8') return new TextEncoder().encode(text)
  if (encoding === 'utf8-bom') return new TextEncoder().encode(`\uFEFF${text}`)
  return new Uint8Array(encoding === 'utf16le' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : Buffer.from(text, 'latin1'))
}
const csv = (name: string, rows: List, separator: string, encoding: Encoding) => ({
  name,
  bytes: encoded(delimited(rows, separator), encoding),
})

/** A workbook keeps numbers as numbers. */
const asTyped = (cell: string): string | number => (/^\d$/.test(cell) ? Number(cell) : cell)
async function workbook(name: string, sheets: Readonly<Record<string, List>>) {
  const tables = Object.entries(sheets).map(([sheet, [headings = [], ...rows]]) => ({
    name: sheet,
    headings: [...headings],
    rows: rows.map((row) => row.map(asTyped)),
  }))
  return { name, bytes: new Uint8Array(await writeWorkbook(tables, 'da')) }
}

const { mail, name, address, instant, danishInstant, respondent, token, referrer, phone, unit, seed } = traces

// --- SurveyXact -----------------------------------------------------------------------------------------------------

/** Columns in front of the answers, cut to eight letters as SurveyXact does. */
const xactBefore = [
  'survey',
  'responde',
  'organiza',
  'stat_1',
  'stat_2',
  'created',
  'modified',
  'closetim',
  'email',
  'name',
  'unit',
]
const xactWho = ['1325978', respondent, unit, '1', '0', instant, instant, instant, mail, name, unit]
const xactBehind = ['stato_1', 'stato_2', 'stato_3', 'stato_4', 'stato_5']
const xactState = (isDone: boolean): string[] => ['0', '0', isDone ? '0' : '1', isDone ? '1' : '0', '0']
const xactNames = questions('da').map((_, index) => `s_${index + 1}`)

const xactDataset = (say: Say): List => [
  [...xactBefore, ...xactNames, ...xactBehind],
  ...answered.map((form) => [...xactWho, ...cellsOf(say)(form), ...xactState(true)]),
  [...xactWho, ...cellsOf(say)(begun), ...xactState(false)],
]
/** Without a first row of headings: name, number, words. `say` is how the tool counts. */
const xactLabels = (say: Say): List => [
  ...xactNames
    .slice(0, 13)
    .flatMap((variable, index) => [
      ...wordsOf(index, 'da').map((words, step) => [variable, say(step + 1, index), words]),
      [variable, '-7', 'Ubesvaret'],
    ]),
  ...xactBehind.flatMap((variable) => [
    [variable, '0', 'Ikke valgt'],
    [variable, '1', 'Valgt'],
  ]),
]
/** The question of each variable: in a grid the text above it, a dash, and the row. The tool leaves one column empty. */
const xactStructure: List = [
  ['questionName', 'variableName', 'questionType', 'subType', 'questionText', 'choiceValue', 'choiceText', ''],
  ['respondentid', 'responde', 'Open', 'Double', 'Respondent-ID', '', '', ''],
  ...questions('da').map((text, index) => {
    const asked = index > 3 && index < 13 ? `Hvor enig er du? Sæt ét kryds i hver linje. - ${text} ` : `<b>${text}</b> `
    return [`s_${index + 1}`, `s_${index + 1}`, index === 13 ? 'Open' : 'Closed', 'Single', asked, '', '', '']
  }),
  ['statoverall', 'stato_4', 'Closed', 'Multiple', 'Samlet status', '4', 'Gennemført', ''],
]
const xactFiles = (say: Say, separator: string, encoding: Encoding) => [
  csv('dataset.csv', xactDataset(say), separator, encoding),
  csv('labels.csv', xactLabels(say), separator, encoding),
  csv('structure.csv', xactStructure, separator, encoding),
]
const upwards: Say = (value) => String(value)
const turned: Say = (value) => String(6 - value)

const xact = (files: SurveyExport['files'], asksReading = false): SurveyExport => ({
  tool: 'surveyXact',
  files,
  tellsUnfinished: true,
  asksReading,
})

// --- LimeSurvey -----------------------------------------------------------------------------------------------------

const limeOwn = {
  code: [
    'id',
    'submitdate',
    'lastpage',
    'startlanguage',
    'seed',
    'token',
    'startdate',
    'datestamp',
    'ipaddr',
    'refurl',
  ],
  full: [
    'Response ID',
    'Date submitted',
    'Last page',
    'Start language',
    'Seed',
    'Access code',
    'Date started',
    'Date last action',
    'IP address',
    'Referrer URL',
  ],
}
const limeBoth = limeOwn.code.map((code, index) => `${code}. ${limeOwn.full[index]}`)
const limeWho = (at: number, isDone: boolean): string[] => [
  String(at),
  isDone ? instant : '',
  '2',
  'en',
  seed,
  token,
  instant,
  instant,
  address,
  referrer,
]
const lime = (headings: readonly string[], say: Say, asksReading: boolean): SurveyExport => ({
  tool: 'limeSurvey',
  tellsUnfinished: true,
  asksReading,
  files: async () => {
    const rows = [
      headings,
      ...answered.map((form, at) => [...limeWho(at + 1, true), ...cellsOf(say)(form)]),
      [...limeWho(3, false), ...cellsOf(say)(begun)],
    ]
    // The tool ends with an empty line, "better for R import".
    return [{ name: 'results-survey.csv', bytes: encoded(`${delimited(rows, ',')}\r\n\r\n`, 'utf8-bom') }]
  },
})
/** A list question has its code; an array has the code of its row in brackets and the row's text at the end. */
const limeCode = (index: number): string => (index < 4 || index === 13 ? `R${index + 1}` : `G01Q05[SQ00${index}]`)
const limeText = (text: string, index: number): string =>
  index < 4 || index === 13 ? text : `Please say how far you agree. [${text}]`
/** Cut after 15 letters. */
const limeShort = (text: string): string => (text.length > 15 ? `${text.slice(0, 15)}.. ` : text)

// --- Microsoft Forms ------------------------------------------------------------------------------------------------

const formsOwn = {
  en: ['ID', 'Start time', 'Completion time', 'Email', 'Name', 'Last modified time'],
  da: ['Id', 'Starttidspunkt', 'Fuldførelsestidspunkt', 'Mail', 'Navn', 'Tidspunkt for seneste ændring'],
}
const formsWho = (at: number): string[] => [`${at + 1}`, instant, instant, mail, name, instant]
const forms = (language: 'da' | 'en'): List => [
  // The tool leaves a hard space behind some headings.
  [...formsOwn[language], ...questions(language).map((text) => `${text}\u00a0`)],
  ...answered.map((form, at) => [...formsWho(at), ...cellsOf(inWords(language))(form)]),
]
/** A form made as a quiz has points and feedback behind each question. */
const quiz: List = [
  [
    ...formsOwn.en,
    'Total points',
    'Quiz feedback',
    ...questions('en').flatMap((text) => [text, `Points - ${text}`, `Feedback - ${text}`]),
  ],
  ...answered.map((form, at) => [
    ...formsWho(at),
    '0',
    '',
    ...cellsOf(inWords('en'))(form).flatMap((cell) => [cell, '0', '']),
  ]),
]

// --- Google Forms ---------------------------------------------------------------------------------------------------

const google = (language: 'da' | 'en'): List => [
  [
    ...(language === 'da' ? ['Tidsstempel', 'Mailadresse'] : ['Timestamp', 'Email Address']),
    ...questions(language).map((text, at) => (at < 2 ? `Hvor enig er du? [${text}]` : text)),
  ],
  ...answered.map((form) => [language === 'da' ? danishInstant : instant, mail, ...cellsOf(inWords(language))(form)]),
]

// --- Enalyzer -------------------------------------------------------------------------------------------------------

const enalyzer = (say: Say): List => [
  ['Respondent ID', 'Status', 'E-mail', 'Mobil', ...questions('da').map((text, index) => `${index + 1}. ${text}`)],
  ...answered.map((form) => [respondent, 'Gennemført', mail, phone, ...cellsOf(say)(form)]),
  [respondent, 'Delvist gennemført', mail, phone, ...cellsOf(say)(begun)],
]

const plain = (tool: SurveyTool, files: SurveyExport['files']): SurveyExport => ({
  tool,
  files,
  tellsUnfinished: tool === 'enalyzer',
  asksReading: false,
})

/**
 * Exports as the tools write them, filled with our own questions and invented answers. The shapes are from:
 * - SurveyXact: real exports in public test data of two programs that read them (sda030/readSX: workbook with `Labels`,
 *   `Dataset`, `Structure`; three CSV files in UTF-16 with tabs, and in Windows-1252 with `;` and `,`;
 *   berthott/laravel-sx: names cut to eight letters, `-7` for no answer, columns about the respondent).
 * - LimeSurvey: its own export code (`application/helpers/admin/export`: byte-order mark, all cells quoted, empty line at
 *   the end, headings as code, text, both or cut to 15 letters, answers as codes or words) and real exports in public
 *   repositories (unfinished rows without `submitdate`; `1 - Question`).
 * - Microsoft Forms and Google Forms: headings and rows quoted in public programs that read them; `Formularsvar 1`,
 *   `Tidsstempel` and its date from a Danish one. The Danish names of Microsoft's columns were not found anywhere.
 * - Enalyzer: help centre, "Download Svardata" (text, value or label number). No export was found: the names of its own
 *   columns and its states are guessed.
 */
export const surveyExports: Readonly<Record<string, SurveyExport>> = {
  'SurveyXact, workbook': xact(async () => [
    await workbook('Netværk.xlsx', {
      Labels: xactLabels(upwards),
      Dataset: xactDataset(upwards),
      Structure: xactStructure,
    }),
  ]),
  'SurveyXact, workbook counted from the other end': xact(async () => [
    await workbook('Netværk.xlsx', {
      Labels: xactLabels(turned),
      Dataset: xactDataset(turned),
      Structure: xactStructure,
    }),
  ]),
  'SurveyXact, three files in UTF-16': xact(async () => xactFiles(upwards, '\t', 'utf16le')),
  'SurveyXact, three files with semicolons': xact(async () => xactFiles(turned, ';', 'latin1')),
  'SurveyXact, three files with commas': xact(async () => xactFiles(upwards, ',', 'latin1')),
  'SurveyXact, archive': xact(async () => {
    const files = xactFiles(upwards, '\t', 'utf16le')
    return [{ name: 'data.zip', bytes: zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes]))) }]
  }),
  'SurveyXact, questions without answers in words': xact(
    async () => xactFiles(upwards, ';', 'latin1').filter(({ name: file }) => file !== 'labels.csv'),
    true,
  ),
  'LimeSurvey, codes': lime(
    [...limeOwn.code, ...questions('en').map((_, index) => `R${index + 1}`)],
    (value) => `AO0${value}`,
    true,
  ),
  'LimeSurvey, words': lime([...limeOwn.full, ...questions('en').map(limeText)], inWords('en'), false),
  'LimeSurvey, numbered words': lime(
    [...limeOwn.full, ...questions('da').map((text, index) => `${index + 1} - ${text}`)],
    inWords('da'),
    false,
  ),
  'LimeSurvey, codes and words': lime(
    [...limeBoth, ...questions('en').map((text, index) => `${limeCode(index)}. ${limeText(text, index)}`)],
    inWords('en'),
    false,
  ),
  'LimeSurvey, cut off': lime(
    [...limeOwn.full.map(limeShort), ...questions('da').map(limeShort)],
    inWords('da'),
    false,
  ),
  'Microsoft Forms, workbook': plain('microsoftForms', async () => [
    await workbook('Er vi på rette spor(1-2).xlsx', { Sheet1: forms('da') }),
  ]),
  'Microsoft Forms, English': plain('microsoftForms', async () => [csv('review.csv', forms('en'), ',', 'utf8-bom')]),
  'Microsoft Forms, quiz': plain('microsoftForms', async () => [await workbook('quiz.xlsx', { Sheet1: quiz })]),
  'Google Forms': plain('googleForms', async () => [csv('Review.csv', google('en'), ',', 'utf8')]),
  'Google Forms, Danish': plain('googleForms', async () => [
    await workbook('Er vi på rette spor (svar).xlsx', { 'Formularsvar 1': google('da') }),
  ]),
  'Enalyzer, text': plain('enalyzer', async () => [csv('data.csv', enalyzer(inWords('da')), ';', 'utf8-bom')]),
  'Enalyzer, label numbers': {
    ...plain('enalyzer', async () => [csv('data.csv', enalyzer(upwards), ';', 'utf8-bom')]),
    asksReading: true,
  },
}
