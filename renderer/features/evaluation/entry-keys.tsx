import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'

const keys = ['answer', 'offScale', 'skip', 'back', 'next', 'name', 'undo'] as const

/** The keys of the grid, beside it. */
export function EntryKeys() {
  const text = useText()
  return (
    <Card title={text['evaluation.entry.keys']}>
      <dl className="entry-keys">
        {keys.map((what) => (
          <div key={what}>
            <dt>
              <kbd>{text[`evaluation.entry.key.${what}`]}</kbd>
            </dt>
            <dd>{text[`evaluation.entry.keys.${what}`]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
