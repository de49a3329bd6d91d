import type { NetworkId } from '../../../shared/domain/ids.ts'
import { isEditable, ownLimitsOf, withChanged } from '../../../shared/domain/indicators/limits.ts'
import { ownLimitText } from '../../../shared/i18n/own-limits.ts'
import { useQuery } from '../../api/use-query.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useCatalogue } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { BreachList } from './breach-list.tsx'
import type { IndicatorWords } from './indicator-words.ts'
import './indicators.css'
import { LimitEditor } from './limit-editor.tsx'
import { limitWords } from './limit-words.ts'

type Props = {
  readonly words: IndicatorWords
  readonly title: string
  /** Left out where the group looks along: limits are the consultant's. */
  readonly networkId?: NetworkId | undefined
  readonly onClose: () => void
}

/** How an indicator is worked out, what it rests on, where its limits go, and why it is there. */
export function IndicatorExplanation({ words, title, networkId, onClose }: Props) {
  const catalogue = useCatalogue()
  const text = catalogue.texts
  const { id, status, value, basis, notes } = words
  const known = useQuery('limits.ofNetwork', networkId && { networkId }).data
  const limits = known && `${limitWords(id, withChanged(known.changed), text)} ${text['indicator.limitsNote']}`
  const own = known
    ? ownLimitsOf(known.changed).flatMap((one) => (one.indicator === id ? ownLimitText(one, catalogue) : []))
    : []
  const why = text[`indicator.${id}.why`]
  const lines = [
    [text['indicators.value'], value ?? text['indicators.none']],
    [text['indicator.how'], text[`indicator.${id}.how`]],
    [text['indicator.basis'], basis],
    [text['indicator.limits'], limits],
    [text['limits.ownTitle'], own],
    [text['indicator.why'], own.length > 0 ? text['limits.whyStandard']({ why }) : why],
  ] as const
  return (
    <Dialog title={title} onClose={onClose}>
      <p>
        <StatusWord status={status} />
      </p>
      <dl className="indicator-explanation">
        {lines.map(
          ([term, words]) =>
            words &&
            words.length > 0 && (
              <div key={term}>
                <dt>{term}</dt>
                {[words].flat().map((line) => (
                  <dd key={line}>{line}</dd>
                ))}
              </div>
            ),
        )}
      </dl>
      {notes.map((note) => (
        <p key={note} className="muted small">
          {note}
        </p>
      ))}
      {networkId && id === 'IND-08' && <BreachList networkId={networkId} />}
      {networkId && known && isEditable(id) && <LimitEditor networkId={networkId} indicator={id} known={known} />}
    </Dialog>
  )
}
