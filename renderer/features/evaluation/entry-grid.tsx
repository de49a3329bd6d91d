import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { InstrumentView, RoundEntry } from '../../../shared/contract/evaluation.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { EntryRow } from './entry-row.tsx'
import { moveTo, pressKey, setPerson } from './form-grid.ts'
import type { GridState } from './use-form-grid.ts'

type Props = {
  readonly entry: RoundEntry
  readonly items: InstrumentView['items']
  readonly state: GridState
}

/** A row for each form, a column for each question; one key an answer, and the cursor goes on by itself. */
export function EntryGrid({ entry, items, state }: Props) {
  const text = useText()
  const language = useLanguage()
  const { grid, take, undo, remove, saved, failure } = state
  const table = useRef<HTMLTableElement>(null)
  const isFirst = useRef(true)

  // The focus follows the cursor, unless the user is somewhere else on the page.
  useEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${grid.row} ${grid.column}"]`)
    const isHere = table.current?.contains(document.activeElement)
    if (isFirst.current || isHere) cell?.focus()
    if (isFirst.current || isHere || document.activeElement === document.body) {
      cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
    isFirst.current = false
  }, [grid.row, grid.column])

  const press = (event: KeyboardEvent): void => {
    // What is typed here is no step of the app's undo, which must not take back something else meanwhile.
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z') {
      event.preventDefault()
      event.stopPropagation()
      undo()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const onName = event.target instanceof HTMLSelectElement
    // The list of names keeps its own keys; only these lead out of it.
    if (onName && !['Enter', 'ArrowRight'].includes(event.key)) return
    if (event.target instanceof HTMLButtonElement) return
    const { key } = event
    if (take((current) => pressKey(current, onName ? 'ArrowRight' : key))) event.preventDefault()
  }

  return (
    <div className="table-scroll entry-grid__scroll">
      <table
        className="entry-grid"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells take the focus, keys move between them
        role="grid"
        ref={table}
        aria-label={text['evaluation.entry.grid']({ date: formatDate(entry.round.heldOn, language) })}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col">{text['evaluation.entry.forms']}</th>
            <th scope="col">{text['evaluation.entry.sharing']}</th>
            {items.map(({ id, text: question }) => (
              <th key={id} scope="col" title={question}>
                {id}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {grid.forms.map((form, row) => (
            <EntryRow
              key={form.key}
              form={form}
              row={row}
              column={row === grid.row ? grid.column : null}
              items={items}
              people={entry.people}
              isLast={row === grid.forms.length - 1}
              isNamed={grid.isNamed}
              isSaved={saved === form.key}
              isWrong={failure?.key === form.key}
              // The focus that followed the cursor here says nothing new, and by now the cursor may be further on.
              onCell={(column) =>
                take((current) => (row === grid.row && column === grid.column ? null : moveTo(current, row, column)))
              }
              onPerson={(participantId) => take((current) => setPerson(current, row, participantId))}
              onRemove={() => remove(form.key)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}
