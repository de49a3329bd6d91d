import type { RoundResult } from '../../../shared/contract/evaluation.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'

/** Questions with choices of their own: how many chose what. */
export function ResultChoice({ result }: { readonly result: Pick<RoundResult, 'items' | 'instrument'> }) {
  const text = useText()
  return result.instrument.items
    .filter(({ kind }) => kind === 'choice')
    .map(({ id, text: question, steps }) => {
      const counts = result.items.find((item) => item.id === id)?.counts
      return (
        <Card key={id} title={question}>
          {counts ? (
            <ul className="result-choice">
              {steps.map((words, index) => (
                <li key={words}>
                  <span className="result-choice__count tabular">{counts[index] ?? 0}</span> {words}
                </li>
              ))}
            </ul>
          ) : (
            <p className="muted">{text['evaluation.result.tooFew']}</p>
          )}
        </Card>
      )
    })
}
