import type { BinEntry } from '../../../shared/contract/history.ts'
import { formatDate, formatDayMonth } from '../../../shared/i18n/format.ts'
import type { Texts } from '../../../shared/i18n/index.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import './bin.css'

const kindOf = (text: Texts, kind: string): string => {
  const key = `bin.kind.${kind}`
  return Object.hasOwn(text, key) ? String(text[key as 'bin.kind.other']) : text['bin.kind.other']
}

/** Deleted things, one row each, with the way back. */
export function BinTable({ entries, onForget }: { entries: readonly BinEntry[]; onForget: (entry: BinEntry) => void }) {
  const text = useText()
  const language = useLanguage()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const named = (entry: BinEntry): string => {
    const isDate = /^\d{4}-\d\d-\d\d$/.test(entry.name)
    return (isDate ? formatDate(entry.name, language) : entry.name) || kindOf(text, entry.kind)
  }
  const restore = async (entry: BinEntry) => {
    if ((await run('bin.restore', { id: entry.id })) !== undefined) report(text['bin.restored']({ name: named(entry) }))
  }
  return (
    <div className="table-scroll">
      <FailureNotice failure={failure} />
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{text['bin.name']}</th>
            <th scope="col">{text['bin.of']}</th>
            <th scope="col">{text['bin.deletedOn']}</th>
            <th scope="col" className="is-number">
              {text['bin.recordsHead']}
            </th>
            <th scope="col">
              <span className="visually-hidden">{text['bin.actions']}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">
                <span className="bin__name">{named(entry)}</span>
                <div className="muted small table__under">{kindOf(text, entry.kind)}</div>
              </th>
              <td>{entry.of}</td>
              <td>{formatDayMonth(entry.deletedOn, language)}</td>
              <td className="is-number">{text['bin.records']({ count: entry.records })}</td>
              <td>
                <div className="row bin__actions">
                  <Button
                    size="small"
                    aria-label={text['bin.restoreOf']({ name: named(entry) })}
                    onClick={() => void restore(entry)}
                  >
                    {text['bin.restore']}
                  </Button>
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={text['bin.removeOf']({ name: named(entry) })}
                    onClick={() => onForget(entry)}
                  >
                    {text['bin.remove']}
                  </Button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
