import type { exchange as da } from './exchange.da.ts'

const number = (count: number): string => count.toLocaleString('en-GB')
const people = (count: number): string => (count === 1 ? '1 person' : `${number(count)} people`)
const rows = (count: number): string => (count === 1 ? '1 row' : `${number(count)} rows`)
const at = (organisation: string): string => (organisation === '' ? '' : `, ${organisation}`)

export const exchange: typeof da = {
  'import.open': 'Import list',
  'import.title': 'Import people',
  'import.titleNetwork': 'Import participants',
  'import.paste': 'Paste the list here',
  'import.pasteHelp': 'Select the rows in Excel, copy them and paste them here, with their headings if there are any.',
  'import.readWritten': 'Read the list',
  'import.chooseFile': 'Choose file',
  'import.dropHelp': 'Or drop a file here: Excel (.xlsx), CSV or text.',
  'import.reading': 'Reading the file …',
  'import.pasted': 'Pasted list',
  'import.rowCount': ({ count }) => rows(count),
  'import.sheet': 'Sheet',
  'import.otherList': 'Choose another list',
  'import.file.old':
    'The file is in the old Excel format (.xls) or locked with a password. Open it in Excel, save it as .xlsx without a password and choose it again.',
  'import.file.pdf': 'The file is a PDF. Get the list as .xlsx or CSV from where it was made.',
  'import.file.archive': 'There is no list in the file. Choose a file in .xlsx or CSV.',
  'import.file.markup':
    'The file is saved as a web page or XML and not as a list. Open it in Excel, save it as .xlsx and choose it again.',
  'import.file.unreadable': 'The file cannot be read. Is it whole, and saved as .xlsx or CSV?',
  'import.file.huge': 'The file is larger than 20 MB. Split it up.',
  'import.file.empty': 'There are no rows in the file.',

  'import.nothing': 'Nothing is saved until you press Import.',
  'import.submit': ({ count }) => (count === 0 ? 'Import' : `Import ${people(count)}`),
  'import.storing': 'Importing …',
  'import.done': ({ count }) => `${people(count)} imported`,

  'import.preview': 'How the list was read',
  'import.rows': 'The rows of the list',
  'import.ready': ({ count }) => `${people(count)} can be imported.`,
  'import.readyNone': 'There is nobody to import yet.',
  'import.problems': ({ count }) =>
    count === 1 ? '1 row has problems and is left out.' : `${rows(count)} have problems and are left out.`,
  'import.incomplete': ({ count }) =>
    count === 1
      ? '1 of them lacks a value that cannot be read.'
      : `${number(count)} of them lack values that cannot be read.`,
  'import.members': ({ count }) =>
    count === 1 ? '1 is in the network already.' : `${number(count)} are in the network already.`,
  'import.knownCount': ({ count }) => `You know ${number(count)} of them already.`,
  'import.ignored': ({ headings }) => `Not included: ${headings}.`,
  'import.noNameColumn': 'Choose the column that holds the name.',
  'import.tooMany': ({ count, most }) =>
    `That makes ${number(count)} participants in the network, and the frame is at most ${number(most)}.`,
  'import.known': 'Those you know already',
  'import.known.existing': 'Use the existing one',
  'import.known.new': 'Create a new one',
  'import.knownHelp': 'What you know already stands. Only what is missing is filled in from the list.',
  'import.withoutUnreadable': 'Include the rows without the values that cannot be read',
  'import.filter': 'Show rows',
  'import.filter.all': ({ count }) => `All (${number(count)})`,
  'import.filter.problems': ({ count }) => `Problems (${number(count)})`,
  'import.filter.known': ({ count }) => `Known (${number(count)})`,
  'import.copyLeftOut': 'Copy those left out',
  'import.saveLeftOut': 'Save those left out as CSV',
  'import.leftOutCopied': ({ count }) => `${rows(count)} copied`,
  'import.copyFailed': 'They could not be copied. Save them as CSV instead.',
  'import.line': 'Row',
  'import.remark': 'Note',
  'import.fine': 'Ready',
  'import.page': ({ from, to, total }) => `${number(from)}–${number(to)} of ${number(total)}`,
  'import.previousPage': 'Previous page',
  'import.nextPage': 'Next page',
  'import.cell': ({ name, line }) => `${name}, row ${line}`,
  'import.valueLeftOut': 'The value is left out.',
  'import.isKnown': ({ name, organisation }) => `You know ${name}${at(organisation)}.`,
  'import.isMember': ({ name, organisation }) => `${name}${at(organisation)} is a member already.`,
  'import.skipMember': 'Skip',
  'import.knownRow': ({ name, line }) => `What to do with ${name} in row ${line}?`,
  'import.columnAs': ({ name }) => `${name} is read as`,
  'import.columnNumber': ({ number: column }) => `Column ${column}`,

  'import.column.none': 'Leave out',
  'import.column.fullName': 'Name',
  'import.column.nickname': 'Nickname',
  'import.column.firstName': 'First name',
  'import.column.lastName': 'Last name',
  'import.column.email': 'E-mail',
  'import.column.phone': 'Phone',
  'import.column.organisation': 'Workplace',
  'import.column.position': 'Position',
  'import.column.level': 'Level of leadership',
  'import.column.employees': 'Number of employees',
  'import.column.sector': 'Sector',
  'import.column.place': 'Town or area',
  'import.column.postStartsOn': 'In position since',
  'import.column.leaderSince': 'Leadership experience',
  'import.column.joinedOn': 'Member from',
  'import.column.leftOn': 'Member until',
  'import.column.note': 'Note',

  'import.problem.noName': 'The name is missing.',
  'import.problem.twice': ({ line }) => `Same person as in row ${line}.`,
  'import.problem.sameEmail': ({ line }) => `Same e-mail as in row ${line}.`,
  'import.problem.datesReversed': 'The last day in the network is before the first.',
  'import.problem.email': ({ value }) => `The e-mail "${value}" is not complete.`,
  'import.problem.employees': ({ value }) => `"${value}" is not a whole number of employees.`,
  'import.problem.leaderSince': ({ value }) => `"${value}" cannot be read as years or a date when leadership began.`,
  'import.problem.postStartsOn': ({ value }) => `"${value}" is not a date when a position can begin.`,
  'import.problem.joinedOn': ({ value }) => `"${value}" is not a date to be a member from.`,
  'import.problem.leftOn': ({ value }) => `"${value}" is not a date to be a member until.`,
  'import.problem.sector': ({ value }) =>
    `The sector "${value}" is not known. Write public, private or self-governing.`,
  'import.problem.level': ({ value }) =>
    `The level "${value}" is not known. Write leads employees, leads leaders or top leader.`,
  'import.problem.tooLong': ({ value }) => `"${value}" is longer than 300 characters.`,

  'export.open': 'Export',
  'export.peopleXlsx': 'People to Excel (.xlsx)',
  'export.peopleCsv': 'People to CSV',
  'export.attendanceXlsx': 'Attendance to Excel (.xlsx)',
  'export.attendanceCsv': 'Attendance to CSV',
  'export.running': 'Writing the file',
  'export.saved': ({ place }) => `Saved as ${place}`,
}
