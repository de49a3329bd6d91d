import { overlap } from '../domain/periods.ts'
import type { Target } from './columns.ts'
import { isValueProblem, type KnownPerson, type ListedPerson, type RowProblem } from './person.ts'
import { personReader } from './read-person.ts'
import { createSamenessIndex, nameKey } from './sameness.ts'
import { type Cell, cellText, type SheetRow } from './sheet.ts'

/** What to do with a person whom the store has already. */
export type KnownChoice = 'existing' | 'new'

export type ListToCheck = {
  readonly rows: readonly SheetRow[]
  readonly targets: readonly Target[]
  readonly known: readonly KnownPerson[]
  readonly today: string
  /** The day people become members from where the list has no day of its own; null when it is for no network. */
  readonly startsOn: string | null
  /** Cells mended in the preview, by `cellKey`. */
  readonly edits?: ReadonlyMap<string, string>
  /** For everybody known, and for single rows by their number. */
  readonly choice?: KnownChoice
  readonly rowChoices?: ReadonlyMap<number, KnownChoice>
  /** Rows are taken in without the values that cannot be read, instead of being left out. */
  readonly withoutUnreadable?: boolean
}

/** `ready` rows are stored; `problem` rows are not; `member` rows are in the network already. */
export type RowState = 'ready' | 'problem' | 'member'

export type CheckedRow = {
  readonly line: number
  /** As read, with what was mended in the preview. */
  readonly cells: readonly Cell[]
  readonly listed: ListedPerson
  readonly problems: readonly RowProblem[]
  readonly known: KnownPerson | undefined
  readonly choice: KnownChoice
  readonly state: RowState
}

export const cellKey = (line: number, column: number): string => `${line}:${column}`

/** Reads every row, names all that is wrong with it, and finds people who stand twice or are known. Stores nothing. */
export function checkList(list: ListToCheck): CheckedRow[] {
  const { rows, targets, today, edits } = list
  const cellsOf = ({ line, cells }: SheetRow): readonly Cell[] =>
    edits?.size ? targets.map((_, column) => edits.get(cellKey(line, column)) ?? cells[column] ?? '') : cells
  const read = personReader(targets, today, areReversed(rows, targets))
  const known = createSamenessIndex<KnownPerson>()
  for (const person of list.known) known.add(person)
  const seen = createSamenessIndex<Seen>()

  return rows.map((row) => {
    const cells = cellsOf(row)
    const { listed, problems } = read(cells)
    const person = { ...identityOf(listed), line: row.line }
    const earlier = seen.find(person)
    if (!earlier) seen.add(person)
    const all = [...problems, ...(earlier ? [repeated(person, earlier)] : []), ...datesReversed(listed, list.startsOn)]
    const found = known.find(person)
    const choice = list.rowChoices?.get(row.line) ?? list.choice ?? 'existing'
    const hinders = all.some((problem) => !(list.withoutUnreadable && isValueProblem(problem)))
    const state = hinders
      ? 'problem'
      : found && choice === 'existing' && isMember(found, listed, list)
        ? 'member'
        : 'ready'
    return { line: row.line, cells, listed, problems: all, known: found, choice, state }
  })
}

type Identity = { readonly fullName: string; readonly email: string; readonly organisations: readonly string[] }
type Seen = Identity & { readonly line: number }

const identityOf = ({ person, employment }: ListedPerson): Identity => ({
  fullName: person.fullName,
  email: person.email,
  organisations: [employment.organisation],
})

const repeated = (person: Seen, earlier: Seen): RowProblem => ({
  code: nameKey(person.fullName) === nameKey(earlier.fullName) ? 'twice' : 'sameEmail',
  line: earlier.line,
})

/** A day of leaving before the day of joining; for no network there is neither. */
function datesReversed({ joinedOn, leftOn }: ListedPerson, startsOn: string | null): RowProblem[] {
  const isReversed = startsOn !== null && leftOn !== null && leftOn < (joinedOn ?? startsOn)
  return isReversed ? [{ code: 'datesReversed' }] : []
}

function isMember({ memberships }: KnownPerson, listed: ListedPerson, { startsOn }: ListToCheck): boolean {
  if (startsOn === null) return false
  const membership = { startsOn: listed.joinedOn ?? startsOn, endsOn: listed.leftOn }
  return memberships.some((other) => overlap(other, membership))
}

/** Whether most names stand with the surname first, as staff lists have them. */
function areReversed(rows: readonly SheetRow[], targets: readonly Target[]): boolean {
  const column = targets.indexOf('fullName')
  if (column < 0) return false
  const names = rows.slice(0, 200).map(({ cells }) => cellText(cells[column]))
  const filled = names.filter((name) => name !== '')
  return filled.filter((name) => /^[^,]+,[^,]+$/.test(name)).length > filled.length / 2
}
