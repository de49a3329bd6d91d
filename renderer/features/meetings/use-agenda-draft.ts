import { useMemo, useRef } from 'react'
import type { AgendaItem, Meeting } from '../../../shared/domain/meeting.ts'
import { call } from '../../api/call.ts'
import { useAutosave } from '../../ui/use-autosave.ts'

/** An item on the screen. Stored items have no id, so a key of the screen's own tells rows apart while they are moved. */
export type Row = AgendaItem & { readonly key: string }

let made = 0
const keyed = (item: AgendaItem): Row => {
  made += 1
  return { ...item, key: `item-${made}` }
}
const stored = ({ minutes, text, method }: Row): AgendaItem => ({ minutes, text, method })

/** A meeting's agenda while it is edited: saved after a pause in the typing, and at once when an item is added, moved or removed. */
export function useAgendaDraft(meeting: Meeting) {
  const known = useRef<readonly Row[]>([])
  // A row that comes back from the store keeps its place, and with it the field that is being typed in.
  const rows = useMemo(
    () => meeting.agenda.map((item, index) => ({ ...keyed(item), ...keyOf(known.current[index]) })),
    [meeting.agenda],
  )
  const { draft, change, commit, ...rest } = useAutosave<readonly Row[]>(rows, (agenda) =>
    // A point without words is still being written: it is kept on the screen and stored once it says something.
    call('meetings.setAgenda', {
      id: meeting.id,
      agenda: agenda.filter((item) => item.text.trim() !== '').map(stored),
    }),
  )
  known.current = draft
  return {
    rows: draft,
    ...rest,
    edit: (key: string, part: Partial<AgendaItem>): void =>
      change(draft.map((row) => (row.key === key ? { ...row, ...part } : row))),
    /** Puts items before the place of that index, and answers the keys they got. */
    insert: (items: readonly AgendaItem[], at: number): string[] => {
      const fresh = items.map(keyed)
      void commit(draft.toSpliced(at, 0, ...fresh))
      return fresh.map((row) => row.key)
    },
    remove: (key: string): Promise<void> => commit(draft.filter((row) => row.key !== key)),
    /** Moves a row to before or after another, or to a place counted from 0. */
    place: (key: string, at: number): void => {
      const row = draft.find((one) => one.key === key)
      const others = draft.filter((one) => one.key !== key)
      if (row && at >= 0 && at <= others.length) void commit(others.toSpliced(at, 0, row))
    },
    replace: (agenda: readonly AgendaItem[]): Promise<void> =>
      commit(agenda.map((item, index) => ({ ...keyed(item), ...keyOf(draft[index]) }))),
  }
}

const keyOf = (row: Row | undefined) => (row ? { key: row.key } : {})

export type AgendaDraft = ReturnType<typeof useAgendaDraft>
