import type { NewMember } from '../../../shared/contract/participants.ts'
import { addMonths } from '../../../shared/domain/dates.ts'
import type { LeadershipLevel, WorkplaceSector } from '../../../shared/domain/values.ts'
import { isEmailOrEmpty } from '../../ui/text-forms.ts'
import { delimitedLines } from './delimited-text.ts'
import { columnsOf, type PastedColumn } from './pasted-columns.ts'

/** What is wrong with a row, or worth knowing. `noName`, `member` and `twice` keep the row out; the others leave a value out. */
export type PasteProblem =
  | { readonly code: 'noName' | 'member' }
  | { readonly code: 'twice'; readonly line: number }
  | { readonly code: 'known' | 'email' | 'employees' | 'years' | 'sector' | 'level'; readonly value: string }

/** One row of the pasted list: `member` is what would be added, null where nothing can be. */
export type PastedRow = {
  readonly line: number
  readonly name: string
  readonly member: NewMember | null
  readonly problems: readonly PasteProblem[]
}

/** `ignored` are the headings, or the numbers of the columns, that nothing was taken from. */
export type PastedList = { readonly rows: readonly PastedRow[]; readonly ignored: readonly (string | number)[] }

type Known = { readonly fullName: string; readonly email?: string; readonly organisation?: string }
export type PasteContext = {
  /** Years as a leader are counted back from here. */
  readonly today: string
  /** Everybody who is or has been in the network. */
  readonly members: readonly Known[]
  /** People of other networks. */
  readonly others: readonly Known[]
}

const sectors: readonly (readonly [WorkplaceSector, RegExp])[] = [
  ['selfGoverning', /^(selvejende|self.?governing|ngo|fond)/],
  ['public', /^(offentlig|public|kommun|region|stat)/],
  ['private', /^privat/],
]
const levels: readonly (readonly [LeadershipLevel, RegExp])[] = [
  ['top', /^(top|øverste|direktør|executive)/],
  ['leaders', /^(leder af ledere|leads leaders|leader of leaders|ledere$|leaders$)/],
  ['employees', /^(leder af medarbejdere|leads employees|leader of employees|medarbejdere$|employees$|teamleder)/],
]

const find = <T>(choices: readonly (readonly [T, RegExp])[], value: string): T | undefined =>
  choices.find(([, pattern]) => pattern.test(value.toLocaleLowerCase('da')))?.[0]

const same = (a: string, b: string): boolean => a.toLocaleLowerCase('da') === b.toLocaleLowerCase('da')

// Somebody without an e-mail address is taken for the one of that name who has one.
const isSame = (one: Known, other: Known): boolean =>
  same(one.fullName, other.fullName) && (!one.email || !other.email || same(one.email, other.email))

/** Reads a whole number as people write it: 1.200, 1 200, "ca. 45", "45 stk."; undefined for anything else. */
function employeesOf(text: string): number | undefined {
  const digits = /^(?:ca\.?\s*)?(\d{1,3}(?:[. ]\d{3})+|\d+)\s*(?:\p{L}+\.?)?$/iu.exec(text)?.[1]
  const number = Number(digits?.replaceAll(/[. ]/g, ''))
  return digits !== undefined && number <= 1_000_000 ? number : undefined
}

/** The day leadership began, from "8", "8 år", "2,5" or a year such as 2015; undefined for anything else. */
function leaderSinceOf(text: string, today: string): string | undefined {
  if (/^(19|20)\d\d$/.test(text)) return text <= today.slice(0, 4) ? `${text}-01-01` : undefined
  const years = /^(\d{1,2}(?:[.,]\d+)?)\s*(?:år|years?)?$/i.exec(text)?.[1]
  return years === undefined ? undefined : addMonths(today, -Math.round(Number(years.replace(',', '.')) * 12))
}

/**
 * Reads a list copied from a spreadsheet (tabs or semicolons). Columns are found by their headings in Danish or English;
 * without headings the first is the name and a column of addresses the e-mail. Stores nothing.
 */
export function readPastedParticipants(text: string, context: PasteContext): PastedList {
  const lines = delimitedLines(text)
  const headings = columnsOf(lines[0]?.cells ?? [])
  const body = headings ? lines.slice(1) : lines
  const columns = headings ?? guessedColumns(body.map(({ cells }) => cells))
  const used = columns.length
  const widest = Math.max(used, ...body.map(({ cells }) => cells.length))
  const ignored = Array.from({ length: widest }, (_, index) => index)
    .filter((index) => !columns[index] && body.some(({ cells }) => cells[index]))
    .map((index) => (headings && lines[0]?.cells[index]) || index + 1)

  const seen: (Known & { line: number })[] = []
  const rows = body.map(({ line, cells }): PastedRow => {
    const row = readRow(cells, columns, context.today)
    const person = { fullName: row.name, email: row.member.person.email ?? '' }
    const earlier = seen.find((other) => isSame(other, person))
    const known = context.others.find((other) => same(other.fullName, person.fullName))
    const keptOut: PasteProblem | undefined =
      row.name === ''
        ? { code: 'noName' }
        : context.members.some((member) => isSame(member, person))
          ? { code: 'member' }
          : earlier && { code: 'twice', line: earlier.line }
    if (keptOut) return { line, name: row.name, member: null, problems: [keptOut] }
    seen.push({ ...person, line })
    const hint: PasteProblem[] = known ? [{ code: 'known', value: known.organisation ?? '' }] : []
    return { line, name: row.name, member: row.member, problems: [...row.problems, ...hint] }
  })
  return { rows, ignored }
}

function guessedColumns(rows: readonly (readonly string[])[]): (PastedColumn | null)[] {
  const widest = Math.max(1, ...rows.map((cells) => cells.length))
  const isEmail = (index: number) => {
    const filled = rows.map((cells) => cells[index] ?? '').filter((cell) => cell !== '')
    return filled.length > 0 && filled.every((cell) => cell.includes('@'))
  }
  const email = Array.from({ length: widest }, (_, index) => index).findIndex((index) => index > 0 && isEmail(index))
  return Array.from({ length: widest }, (_, index) => (index === 0 ? 'fullName' : index === email ? 'email' : null))
}

const longest = 300

function readRow(cells: readonly string[], columns: readonly (PastedColumn | null)[], today: string) {
  const cell = (column: PastedColumn): string => (cells[columns.indexOf(column)] ?? '').slice(0, longest)
  const name = (cell('fullName') || `${cell('firstName')} ${cell('lastName')}`).trim().slice(0, longest)
  const problems: PasteProblem[] = []
  const read = <T>(
    code: 'employees' | 'years' | 'sector' | 'level',
    parse: (text: string) => T | undefined,
  ): T | undefined => {
    const value = cell(code)
    const found = value === '' ? undefined : parse(value)
    if (value !== '' && found === undefined) problems.push({ code, value })
    return found
  }
  const email = cell('email')
  const emailFits = isEmailOrEmpty(email) && email.length <= 254
  if (!emailFits) problems.push({ code: 'email', value: email })
  const leaderSince = read('years', (text) => leaderSinceOf(text, today))
  const employees = read('employees', employeesOf)
  const sector = read('sector', (text) => find(sectors, text))
  const leadershipLevel = read('level', (text) => find(levels, text))
  const member: NewMember = {
    person: {
      fullName: name,
      email: emailFits ? email : '',
      phone: cell('phone'),
      ...(leaderSince !== undefined && { leaderSince }),
    },
    employment: {
      organisation: cell('organisation'),
      position: cell('position'),
      place: cell('place'),
      ...(employees !== undefined && { employees }),
      ...(sector && { sector }),
      ...(leadershipLevel && { leadershipLevel }),
    },
  }
  return { name, member, problems }
}
