import { useState } from 'react'
import { Link } from 'wouter'
import type { ClosedPoint } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { attentionLabel, attentionWords } from '../../../shared/i18n/attention.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useCatalogue, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import './attention.css'

/** The points that were closed, of one network or (null) of all, newest first; each can be opened again. */
export function ClosedPoints({ networkId }: { readonly networkId: NetworkId | null }) {
  const text = useText()
  const [open, setOpen] = useState(false)
  const closed = useQuery('networks.closedAttention', { id: networkId })
  const { run, failure } = useCommand()
  if (!closed.data || closed.data.length === 0) return null
  return (
    <details className="attention__closed" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{text['attention.closedCount']({ count: closed.data.length })}</summary>
      <FailureNotice failure={failure} />
      {open && (
        <ul className="attention" aria-label={text['attention.closedList']}>
          {closed.data.map((point) => (
            <Closed
              key={`${point.networkId} ${point.rule} ${point.dataKey}`}
              point={point}
              showNetwork={networkId === null}
              onReopen={() =>
                void run('networks.reopenAttention', {
                  id: point.networkId,
                  rule: point.rule,
                  dataKey: point.dataKey,
                })
              }
            />
          ))}
        </ul>
      )}
    </details>
  )
}

type ClosedProps = { readonly point: ClosedPoint; readonly showNetwork: boolean; readonly onReopen: () => void }

function Closed({ point, showNetwork, onReopen }: ClosedProps) {
  const words = useCatalogue()
  const { texts: text, language } = words
  const label = attentionLabel(point.rule, words)
  return (
    <li className="attention__point">
      <div className="attention__words">
        <p>
          <strong>{label}</strong> {point.item ? attentionWords(point.item, words).text : text['attention.gone']}
        </p>
        <p className="muted small">
          {showNetwork && <Link href={paths.network(point.networkId)}>{point.networkName}</Link>}
          {showNetwork && ' · '}
          {text['attention.closedOn']({
            how: text[`overview.close.${point.how}`],
            date: formatDate(point.closedOn, language),
          })}
        </p>
        {point.note !== '' && <p className="small">{point.note}</p>}
      </div>
      <Button size="small" aria-label={text['attention.reopenOf']({ label })} onClick={onReopen}>
        {text['attention.reopen']}
      </Button>
    </li>
  )
}
