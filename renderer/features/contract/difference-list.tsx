import type { ClauseDifference } from '../../../shared/domain/word-difference.ts'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { DifferenceText } from './difference-text.tsx'

const tones = { changed: 'neutral', added: 'ok', removed: 'warn' } as const

type Props = { readonly differences: readonly ClauseDifference[] | undefined; readonly label: string }

/** The clauses that differ, each with its words; those that are alike are counted. */
export function DifferenceList({ differences, label }: Props) {
  const text = useText()
  if (!differences) return null
  const told = differences.filter(({ kind }) => kind !== 'same')
  const same = differences.length - told.length
  return (
    <section className="differences" aria-label={text['contract.difference.label']({ name: label })}>
      <p className="muted small" role="status">
        {told.length === 0
          ? text['contract.difference.none']
          : text['contract.difference.count']({ count: told.length, same })}
      </p>
      <ul>
        {told.map(({ id, kind, heading, text: words }) => (
          <li key={id} className="differences__one">
            <div className="differences__head">
              <DifferenceText parts={heading} />
              {kind !== 'same' && <Chip tone={tones[kind]}>{text[`contract.difference.clause.${kind}`]}</Chip>}
            </div>
            <DifferenceText parts={words} />
          </li>
        ))}
      </ul>
    </section>
  )
}
