import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { CheckedRow } from '../../../shared/exchange/check-list.ts'
import { IconButton } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { ImportRow } from './import-row.tsx'
import { columnWords, targetChoices, toTarget } from './import-words.ts'
import type { Import, ImportList } from './use-import.ts'

type Props = {
  readonly made: Import
  readonly list: ImportList
  readonly custom: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly CheckedRow[]
}

const pageSize = 25

/** The rows as they stand in the source, a page at a time, under a choice of what each column is taken as. */
export function ImportTable({ made, list, custom, rows }: Props) {
  const text = useText()
  const [wanted, setPage] = useState(0)
  const choices = useMemo(() => targetChoices(text, custom), [text, custom])
  const last = Math.max(0, Math.ceil(rows.length / pageSize) - 1)
  const page = Math.min(wanted, last)
  const first = page * pageSize
  const shown = rows.slice(first, first + pageSize)
  return (
    <div className="stack-tight">
      <div className="table-scroll import-table">
        <table className="table" aria-label={text['import.rows']}>
          <thead>
            <tr>
              <th scope="col" className="is-number">
                {text['import.line']}
              </th>
              <th scope="col">{text['import.remark']}</th>
              {list.targets.map((target, index) => {
                const name = columnWords(text, list, index)
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <th scope="col" key={index} className={target === null ? 'import-table__unused' : undefined}>
                    <span className="import-table__heading">{name}</span>
                    <select
                      className="input import-column"
                      aria-label={text['import.columnAs']({ name })}
                      value={target ?? ''}
                      onChange={(event) => made.setTarget(index, toTarget(event.target.value))}
                    >
                      {choices.map(({ value, label }) => (
                        <option key={value} value={value}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </th>
                )
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ImportRow key={row.line} row={row} made={made} list={list} />
            ))}
          </tbody>
        </table>
      </div>
      {last > 0 && (
        <div className="import-pages">
          <IconButton label={text['import.previousPage']} disabled={page === 0} onClick={() => setPage(page - 1)}>
            <ChevronLeft />
          </IconButton>
          <span className="tabular" role="status">
            {text['import.page']({ from: first + 1, to: first + shown.length, total: rows.length })}
          </span>
          <IconButton label={text['import.nextPage']} disabled={page === last} onClick={() => setPage(page + 1)}>
            <ChevronRight />
          </IconButton>
        </div>
      )}
    </div>
  )
}
