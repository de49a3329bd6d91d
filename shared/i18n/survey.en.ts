import type { survey as da } from './survey.da.ts'

export const survey: typeof da = {
  'survey.begin': 'Import from a survey',
  'survey.title': 'Import answers from a survey',
  'survey.help':
    'Choose the file of answers (CSV, XLSX or ZIP) that SurveyXact, Enalyzer, Microsoft Forms, Google Forms or LimeSurvey has made. SurveyXact makes three CSV files: choose them all at once.',
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
  'survey.noQuestions': ({ title }) =>
    `None of the columns looks like the questions of “${title}”. Is it the right file? If so, choose a question for each column below.`,
  'survey.noAnswers': 'The file has headings, but no answers.',
  'survey.taken':
    'The answers in the file are in the round already. Taken in again they would count twice, so they cannot be stored. If they should be read in another way, delete the round and begin it again.',
  'survey.already': ({ answers }) =>
    `The round has ${answers} ${answers === 1 ? 'answer' : 'answers'} already. Answers of the file that were imported or typed in before will count twice.`,
  'survey.mostForms': ({ forms, most }) =>
    `The file has ${forms.toLocaleString('en')} answers, and at most ${most} can be imported at a time. Please check that it is the right file.`,
  'survey.reading': ({ items }) => `What do the numbers mean in ${items}?`,
  'survey.readingHelp': 'The file does not say. You can see it in the tool where the survey was made.',
  'survey.readingChoice': ({ low, least, high, most }) => `${low} is “${least}”, ${high} is “${most}”`,
  'survey.readingExample': ({ number, question, words }) => `A ${number} for “${question}” becomes “${words}”.`,
  'survey.readingNeeded': 'Please say what the numbers mean. Nothing is stored yet.',
  'survey.readingSaid': ({ low, least, high, most }) =>
    `The file itself says what the numbers mean: ${low} is “${least}”, ${high} is “${most}”.`,
  'survey.readingTurned': 'That is the opposite of the sheets, so the answers are turned round.',
  'survey.hintHigh': ({ most }) => `Most numbers in the file are high. That suggests that the highest is “${most}”.`,
  'survey.hintLow': ({ most }) =>
    `Most numbers in the file are low. Either 1 is “${most}”, or the answers are mostly negative. Please check in the tool.`,
  'survey.alreadyTurned': ({ item, question }) =>
    `${item} (“${question}”) goes the other way, but its answers follow the others. The tool may have turned them already.`,
  'survey.turnItem': ({ item }) => `The numbers of ${item} are turned in the file`,
  'survey.moreSteps': ({ items, steps }) =>
    `The numbers in ${items} go beyond ${steps}. The survey has another scale than the sheet, and the answers cannot be compared.`,
  'survey.looksLike': ({ title }) =>
    `The file looks like “${title}”. Begin a round of that form and import the file there.`,
  'survey.others': ({ items }) => `Other answers in ${items}`,
  'survey.othersHelp': 'They are neither words nor numbers of the scale. Say what they mean, or let them be left out.',
  'survey.otherAnswer': 'Answer in the file',
  'survey.otherCount': 'How many',
  'survey.otherMeans': 'Means',
  'survey.otherMeansOf': ({ answer }) => `“${answer}” means`,
  'survey.skipped': 'Left out',
  'survey.showAll': ({ columns }) =>
    columns === 1 ? 'Also show the column that is not stored' : `Also show the ${columns} columns that are not stored`,
  'survey.moreProblems': ({ more }) => `and ${more.toLocaleString('en')} more`,
  'survey.sums': ({ lines }) => `Totals, left out: row ${lines}.`,
  'survey.shortened': ({ texts }) =>
    `${texts === 1 ? '1 text is' : `${texts} texts are`} longer than 1,000 characters. Only the first 1,000 are stored.`,
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
