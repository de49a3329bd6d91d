import { isEmailOrEmpty } from '../domain/text-forms.ts'
import { readEmployees, readLeaderSince, readLevel, readSector } from './cell-values.ts'
import type { PersonColumn, Target } from './columns.ts'
import type { ListedPerson, RowProblem, ValueProblem } from './person.ts'
import { readDate } from './read-date.ts'
import { type Cell, cellText } from './sheet.ts'

const longestLine = 300
const longestNote = 5000
const longestEmail = 254

export type ReadPerson = { readonly listed: ListedPerson; readonly problems: readonly RowProblem[] }

/**
 * A reader of rows for columns that hold `targets`. `reversedNames`: names stand as "Lund, Ida". A cell that cannot be
 * read is named in `problems`, and `listed` is without it.
 */
export function personReader(targets: readonly Target[], today: string, reversedNames = false) {
  const at = new Map(targets.map((target, index) => [target, index] as const).toReversed())
  const custom = targets.flatMap((target, index) =>
    target?.startsWith('custom:') ? [{ fieldId: target.slice('custom:'.length), index }] : [],
  )

  return (cells: readonly Cell[]): ReadPerson => {
    const problems: RowProblem[] = []
    const cell = (column: PersonColumn): Cell => cells[at.get(column) ?? -1] ?? ''
    const line = (index: number, longest = longestLine): string => {
      const value = cellText(cells[index]).replaceAll(/\s+/g, ' ').trim()
      if (value.length <= longest) return value
      problems.push({ code: 'tooLong', column: index, value: `${value.slice(0, 60)}…` })
      return ''
    }
    const text = (column: PersonColumn): string => line(at.get(column) ?? -1)
    const value = <T>(code: ValueProblem['code'] & PersonColumn, read: (cell: Cell) => T | undefined): T | null => {
      const written = cell(code)
      if (written === '') return null
      const found = read(written)
      if (found === undefined)
        problems.push({ code, column: at.get(code) ?? -1, value: cellText(written).slice(0, 60) })
      return found ?? null
    }
    const day = (code: 'postStartsOn' | 'joinedOn' | 'leftOn') =>
      value(code, (written) => readDate(cellText(written), today))

    const fullName = nameFrom(text('fullName'), text('firstName'), text('lastName'), reversedNames)
    if (fullName === '') problems.push({ code: 'noName' })
    const email = value('email', (written) => {
      const address = cellText(written).replace(/^mailto:/i, '')
      return isEmailOrEmpty(address) && address.length <= longestEmail ? address : undefined
    })
    const listed: ListedPerson = {
      person: {
        fullName,
        nickname: text('nickname'),
        email: email ?? '',
        phone: text('phone'),
        leaderSince: value('leaderSince', (written) => readLeaderSince(written, today)),
        note: cellText(cell('note')).trim().slice(0, longestNote),
      },
      employment: {
        organisation: text('organisation'),
        position: text('position'),
        place: text('place'),
        employees: value('employees', readEmployees),
        sector: value('sector', (written) => readSector(cellText(written))),
        leadershipLevel: value('level', (written) => readLevel(cellText(written))),
        startsOn: day('postStartsOn'),
      },
      joinedOn: day('joinedOn'),
      leftOn: day('leftOn'),
      custom: custom.flatMap(({ fieldId, index }) => {
        const written = line(index)
        return written === '' ? [] : [{ fieldId, value: written }]
      }),
    }
    return { listed, problems }
  }
}

function nameFrom(whole: string, first: string, last: string, reversed: boolean): string {
  if (whole === '') return `${first} ${last}`.trim().slice(0, longestLine)
  const [, surname, given] = (reversed && /^([^,]+),\s*([^,]+)$/.exec(whole)) || []
  return surname && given ? `${given} ${surname}` : whole
}
