import { ChevronDown } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { AttentionItem } from '../../../shared/domain/attention/schema.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { attentionWords } from '../../../shared/i18n/attention.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { Chip, StatusShape } from '../../ui/status-word.tsx'
import { useCommand } from '../../ui/use-command.ts'
import './attention.css'

export type Point = { readonly networkId: NetworkId; readonly networkName: string; readonly item: AttentionItem }

const few = 5
const ways = ['handled', 'noted', 'notRelevant'] as const

/** Points of attention as sentences; each can be closed in one of three ways. */
export function AttentionList({ points, showNetwork = false }: { points: readonly Point[]; showNetwork?: boolean }) {
  const text = useText()
  const [all, setAll] = useState(false)
  const { run, failure } = useCommand()
  const notify = useNotify()
  const close = async ({ networkId, item }: Point, how: (typeof ways)[number]) => {
    const { rule, dataKey } = item
    const done = await run('networks.closeAttention', { id: networkId, rule, dataKey, how, note: '' })
    if (done !== undefined) notify(text['overview.closed'])
  }
  return (
    <>
      <FailureNotice failure={failure} />
      <ul className="attention">
        {(all ? points : points.slice(0, few)).map((point) => (
          <AttentionPoint
            key={`${point.networkId} ${point.item.rule} ${point.item.dataKey}`}
            point={point}
            showNetwork={showNetwork}
            onClose={(how) => void close(point, how)}
          />
        ))}
      </ul>
      {points.length > few && (
        <Button kind="quiet" size="small" onClick={() => setAll(!all)}>
          {all ? text['overview.showFewer'] : text['overview.showAll']({ count: points.length })}
        </Button>
      )}
    </>
  )
}

function AttentionPoint({
  point,
  showNetwork,
  onClose,
}: {
  point: Point
  showNetwork: boolean
  onClose: (how: (typeof ways)[number]) => void
}) {
  const text = useText()
  const language = useLanguage()
  const { networkId, networkName, item } = point
  const { label, text: sentence, step } = attentionWords(item, language)
  return (
    <li className="attention__point">
      <Chip tone={item.level === 'red' ? 'bad' : 'warn'}>
        <StatusShape status={item.level} />
        {label}
        <span className="visually-hidden"> ({text[`ui.status.${item.level}`]})</span>
      </Chip>
      <div className="attention__words">
        <p>{sentence}</p>
        <p className="muted small">
          {showNetwork && <Link href={paths.network(networkId)}>{networkName}</Link>}
          {showNetwork && step && ' · '}
          {step && text['overview.suggestion']({ step })}
          {item.rule === 'W15' && (
            <>
              {' · '}
              <Link href={paths.review(networkId)}>{text['review.toFlow']}</Link>
            </>
          )}
        </p>
      </div>
      <Menu
        label={text['overview.closePoint']({ label })}
        icon={<ChevronDown />}
        entries={ways.map((how) => ({ id: how, label: text[`overview.close.${how}`], run: () => onClose(how) }))}
      />
    </li>
  )
}
