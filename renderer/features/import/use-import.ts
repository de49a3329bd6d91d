import { useMemo, useState } from 'react'
import type { ImportKnown } from '../../../shared/contract/exchange.ts'
import { type CheckedRow, cellKey, checkList, type KnownChoice } from '../../../shared/exchange/check-list.ts'
import type { Target } from '../../../shared/exchange/columns.ts'
import { guessColumns } from '../../../shared/exchange/guess-columns.ts'
import { isValueProblem } from '../../../shared/exchange/person.ts'
import { cleanText, type Sheet } from '../../../shared/exchange/sheet.ts'

const unchanged = {
  targets: new Map<number, Target>() as ReadonlyMap<number, Target>,
  edits: new Map<string, string>() as ReadonlyMap<string, string>,
  rowChoices: new Map<number, KnownChoice>() as ReadonlyMap<number, KnownChoice>,
}

const withEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> => new Map(map).set(key, value)

const counted = (rows: readonly CheckedRow[]) => {
  const of = (fits: (row: CheckedRow) => boolean) => rows.filter(fits).length
  return {
    all: rows.length,
    ready: of(({ state }) => state === 'ready'),
    problems: of(({ state }) => state === 'problem'),
    members: of(({ state }) => state === 'member'),
    known: of(({ known, state }) => known !== undefined && state === 'ready'),
    unreadable: of(({ problems }) => problems.some(isValueProblem)),
  }
}

/** Everything about one list on its way in: how it is read, what was decided about it, and what would come of it. */
export function useImport(sheet: Sheet | undefined, known: ImportKnown | undefined, startsOn: string | null) {
  const [changed, setChanged] = useState(unchanged)
  const [choice, setChoice] = useState<KnownChoice>('existing')
  const [withoutUnreadable, setWithoutUnreadable] = useState(false)

  const guess = useMemo(
    () => (sheet && known ? guessColumns(sheet.rows, known.customFields, known.today) : undefined),
    [sheet, known],
  )
  const targets = useMemo(
    () =>
      guess?.targets.map((target, index) =>
        changed.targets.has(index) ? (changed.targets.get(index) ?? null) : target,
      ),
    [guess, changed.targets],
  )
  const rows = useMemo(
    () =>
      guess && targets && known
        ? checkList({
            rows: guess.rows,
            targets,
            known: known.people,
            today: known.today,
            startsOn,
            edits: changed.edits,
            rowChoices: changed.rowChoices,
            choice,
            withoutUnreadable,
          })
        : undefined,
    [guess, targets, known, startsOn, changed.edits, changed.rowChoices, choice, withoutUnreadable],
  )

  /** Takes a column as something else; the column that had been that is left out. */
  const setTarget = (column: number, target: Target) =>
    setChanged((old) => {
      const former = target === null ? -1 : (targets?.indexOf(target) ?? -1)
      const freed =
        former >= 0 && former !== column ? withEntry<number, Target>(old.targets, former, null) : old.targets
      return { ...old, targets: withEntry(freed, column, target) }
    })
  return {
    list:
      guess && targets && rows
        ? {
            headings: guess.headings,
            targets,
            rows,
            counts: counted(rows),
            isEdited: (key: string) => changed.edits.has(key),
          }
        : undefined,
    choice,
    setChoice,
    withoutUnreadable,
    setWithoutUnreadable,
    setTarget,
    setCell: (line: number, column: number, value: string) =>
      setChanged((old) => ({ ...old, edits: withEntry(old.edits, cellKey(line, column), cleanText(value)) })),
    setRowChoice: (line: number, chosen: KnownChoice) =>
      setChanged((old) => ({ ...old, rowChoices: withEntry(old.rowChoices, line, chosen) })),
    /** For another list: nothing decided about the last one holds. */
    startOver: () => setChanged(unchanged),
  }
}

export type Import = ReturnType<typeof useImport>
export type ImportList = NonNullable<Import['list']>
