import type { RoundResult } from '../../../shared/contract/evaluation.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { NamedTable } from './named-table.tsx'

/** Sheets of one's own that their owners let the consultant store, by name; nothing while the round is open. */
export function NamedSheets({ result: { instrument, shared } }: { readonly result: RoundResult }) {
  const text = useText()
  if (!shared || shared.length === 0) return null
  const items = instrument.items.filter(({ kind }) => kind !== 'text')
  return (
    <Card title={text['evaluation.shared']} aside={<Chip tone="neutral">{text['evaluation.consultantOnly']}</Chip>}>
      <NamedTable columns={items.map(({ id, text: title }) => ({ id, head: id, title }))} rows={shared} />
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
