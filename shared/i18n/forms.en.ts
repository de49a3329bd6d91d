import type { forms as da } from './forms.da.ts'

const sheets = (count: number): string => (count === 1 ? '1 sheet' : `${count.toLocaleString('en-GB')} sheets`)
const quoted = (written: string): string =>
  written === '' ? '' : `: "${written.length > 60 ? `${written.slice(0, 60)} …` : written}"`

export const forms: typeof da = {
  'forms.title': 'Read in completed sheets',
  'forms.drop': 'Drop the completed sheets here',
  'forms.how': 'Drop the PDF sheets you have got back on the window – all at once if you like.',
  'forms.choose': 'Choose files',
  'forms.chooseOthers': 'Choose other files',
  'forms.open': 'Read in completed sheets',
  'forms.reading': 'Reading the sheets …',
  'forms.nothingYet': 'Nothing is stored until you press Store.',
  'forms.store': ({ count }) => (count === 0 ? 'Store' : `Store ${sheets(count)}`),
  'forms.storing': 'Storing …',
  'forms.stored': ({ count }) => `${sheets(count)} ${count === 1 ? 'has' : 'have'} been read in`,
  'forms.see': 'See the answers',

  'forms.preview': 'How the sheets were read',
  'forms.ready': ({ count }) => (count === 0 ? 'No sheet can be read in.' : `${sheets(count)} can be read in.`),
  'forms.refused': ({ count }) => `${count === 1 ? '1 file' : `${count} files`} cannot.`,
  'forms.unsaid': ({ count }) => `Choose whom ${sheets(count)} ${count === 1 ? 'is' : 'are'} from.`,
  'forms.take': 'Take',
  'forms.takeFile': ({ name }) => `Take ${name}`,
  'forms.notTaken': 'Cannot be read in',
  'forms.file': 'File',
  'forms.sheet': 'Sheet',
  'forms.who': 'Who',
  'forms.understood': 'Understood',
  'forms.answered': ({ answered, asked }) => `${answered} of ${asked} questions`,
  'forms.round': ({ date }) => `The round of ${date}`,
  'forms.newRound': ({ date }) => `New round, ${date}`,
  'forms.anonymous': 'Without a name',
  'forms.whoIs': ({ written }) => `Who is “${written}”?`,
  'forms.whose': 'Whom is the sheet from?',
  'forms.chooseOwner': 'Choose …',
  'forms.nobody': 'Store without a name',

  'forms.known': 'The same file has been read in before.',
  'forms.late':
    'The meeting was more than 48 hours ago. Take the form in only if it was filled in in time; the file does not tell.',
  'forms.older': 'The sheet was made before its wording was changed. What still exists has been read.',
  'forms.replaces': ({ count }) =>
    count === 1 ? '1 earlier answer will be changed.' : `${count} earlier answers will be changed.`,
  'forms.goalOnly': 'Only the goal will be stored: the participant has chosen so.',
  'forms.elsewhere': ({ count }) =>
    count === 1
      ? '1 answered question has no place in the app and will not be stored.'
      : `${count} answered questions have no place in the app and will not be stored.`,
  'forms.not.two-marks': ({ question }) => `Two marks: ${question}`,
  'forms.not.not-a-choice': ({ question }) => `Unknown mark: ${question}`,
  'forms.not.not-a-date': ({ question, written }) => `Not a date${quoted(written)}. ${question}`,
  'forms.not.too-long': ({ question }) => `Too long to be stored: ${question}`,

  'forms.problem.not-pdf': 'This is not a PDF. Ask for the PDF that the sheet was sent out as.',
  'forms.problem.damaged': 'The file is damaged and cannot be read. Ask to have it sent again.',
  'forms.problem.locked': 'The file is locked with a password. Ask for one without.',
  'forms.problem.flattened':
    'The fields are gone, probably because the sheet was saved as a picture or “printed” to PDF. Ask for the sheet saved with Save, or type the answers in.',
  'forms.problem.no-form': "This is not one of the app's sheets to fill in.",
  'forms.problem.huge': "The file is larger than 20 MB. None of the app's sheets are that large.",
  'forms.problem.slow': 'The file took too long to read and was passed over.',
  'forms.problem.too-many': '500 files can be read at a time. Take this one the next time.',
}
