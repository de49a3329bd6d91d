import type { survey as da } from './survey.da.ts'

export const survey: typeof da = {
  'survey.begin': 'Import from a survey',
  'survey.title': 'Import answers from a survey',
  'survey.help':
    'Choose the file of answers (CSV or XLSX) that SurveyXact, Enalyzer, Microsoft Forms, Google Forms or LimeSurvey has made.',
  'survey.private':
    'Names, e-mail addresses, times and whatever else is no answer are never stored. The answers are stored anonymously and in random order, and cannot be read one by one afterwards.',
  'survey.file': 'File of answers',
  'survey.tool': ({ tool }) =>
    tool ? `The file seems to come from ${tool}.` : 'The file is from no tool we know. Please check the columns.',
  'survey.sheet': 'Sheet of the file',
  'survey.sheetHint': ({ sheets }) =>
    `The file has ${sheets} sheets. The one where most questions were recognised is chosen.`,
  'survey.remembered': 'The columns are read as last time, when you imported a file with the same headings.',
  'survey.noHeadings': () =>
    'The first row looks like answers rather than headings, so it is read as a form. Please say what the columns are.',
  'survey.unfinished': ({ forms }) =>
    `Also take the ${forms === 1 ? 'form that was' : `${forms} forms that were`} not sent in`,
  'survey.columnNumber': ({ number }) => `Column ${number}`,
  'survey.inOrder': ({ item }) => `Let the next ones follow on from ${item}`,
  'survey.columns': 'Columns of the file',
  'survey.column': 'Column',
  'survey.question': 'Question',
  'survey.thrownAway': 'Not stored',
  'survey.problems': 'Answers that cannot be read and are left out',
  'survey.problem': ({ line, item, text }) => `Row ${line}, ${item}: “${text}”`,
  'survey.empty': ({ lines }) => `Without answers and left out: row ${lines}.`,
  'survey.tooMany': ({ forms, expected }) =>
    `The file has ${forms} answers, but only ${expected} are to answer. Please check that it is the right file.`,
  'survey.store': ({ forms }) => (forms === 1 ? 'Store 1 answer' : `Store ${forms} answers`),
}
