import { ChevronDown, EyeOff } from 'lucide-react'
import { Link } from 'wouter'
import type { ClosedHow } from '../../../shared/contract/networks.ts'
import type { AttentionItem } from '../../../shared/domain/attention/schema.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { attentionWords } from '../../../shared/i18n/attention.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { useCatalogue } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { Chip, StatusShape } from '../../ui/status-word.tsx'
import { stepPlace } from './step-place.ts'

export type Point = { readonly networkId: NetworkId; readonly networkName: string; readonly item: AttentionItem }

/** The three ways in which a point is closed. */
export const ways = ['handled', 'noted', 'notRelevant'] as const

type PointProps = {
  readonly point: Point
  readonly showNetwork: boolean
  readonly onClose: (how: ClosedHow) => void
  readonly onCloseWithNote: () => void
}

/** One point: what is seen, how it was worked out, what might be done and where, and the ways to close it. */
export function AttentionPoint({ point, showNetwork, onClose, onCloseWithNote }: PointProps) {
  const words = useCatalogue()
  const text = words.texts
  const { networkId, networkName, item } = point
  const { label, text: sentence, step, how } = attentionWords(item, words)
  const place = stepPlace(networkId, item)
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
          {showNetwork && ' · '}
          {text['overview.suggestion']({ step })}
        </p>
        <div className="attention__foot">
          <ButtonLink size="small" href={place.path}>
            {text[place.label]}
          </ButtonLink>
          {item.personal && (
            <span className="attention__private small">
              <EyeOff aria-hidden="true" />
              {text['attention.private']}
            </span>
          )}
          <details className="attention__how small">
            <summary aria-label={text['attention.howOf']({ label })}>{text['attention.how']}</summary>
            <p>{how.sum}</p>
            <p>
              <strong>{text['attention.limit']}</strong> {how.limit}
            </p>
            {how.own.map((own) => (
              <p key={own}>{own}</p>
            ))}
            <p className="muted">{how.why}</p>
          </details>
        </div>
      </div>
      <Menu
        label={text['overview.closePoint']({ label })}
        icon={<ChevronDown />}
        entries={[
          ...ways.map((way) => ({ id: way, label: text[`overview.close.${way}`], run: () => onClose(way) })),
          { id: 'note', label: text['attention.closeWithNote'], run: onCloseWithNote },
        ]}
      />
    </li>
  )
}
