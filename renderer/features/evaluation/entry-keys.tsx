import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'

const keys = [
  { keys: ['1–5'], what: 'answer' },
  { keys: ['0', 'V'], what: 'offScale' },
  { keys: ['␣', '→'], what: 'skip' },
  { keys: ['⌫', '←'], what: 'back' },
  { keys: ['↵'], what: 'next' },
  { keys: ['N'], what: 'name' },
] as const

/** The keys of the grid, beside it. */
export function EntryKeys() {
  const text = useText()
  return (
    <Card title={text['evaluation.entry.keys']}>
      <dl className="entry-keys">
        {keys.map(({ keys: names, what }) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{text[`evaluation.entry.keys.${what}`]}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
