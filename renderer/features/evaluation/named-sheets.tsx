import type { RoundResult } from '../../../shared/contract/evaluation.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'

/** Sheets of one's own that their owners let the consultant store, by name; nothing while the round is open. */
export function NamedSheets({ result: { instrument, shared } }: { readonly result: RoundResult }) {
  const text = useText()
  if (!shared || shared.length === 0) return null
  const items = instrument.items.filter(({ kind }) => kind !== 'text')
  return (
    <Card title={text['evaluation.shared']} aside={<Chip tone="neutral">{text['evaluation.consultantOnly']}</Chip>}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={text['evaluation.shared']}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text['evaluation.sharedName']}</th>
              {items.map(({ id, text: question }) => (
                <th key={id} scope="col" className="is-number" title={question}>
                  {id}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shared.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {items.map(({ id }) => (
                  <td key={id} className="is-number">
                    {values[id] ?? text['evaluation.offScale']}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <ol className="named-sheets__questions muted small">
        {items.map(({ id, text: question }) => (
          <li key={id}>
            {id}: {question}
          </li>
        ))}
      </ol>
    </Card>
  )
}
