import type { ContractView, FieldView } from '../../../shared/contract/contracts.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { useGoToField } from './use-go-to-field.ts'

type Props = { readonly view: ContractView; readonly detail: NetworkDetail }

/** What has to be filled in before the contract can be used. */
export function MissingFields({ view, detail }: Props) {
  const text = useText()
  if (view.missing.length === 0) return <p className="muted small">{text['contract.complete']}</p>
  return (
    <Card tone="warn" title={text['contract.missing']({ count: view.missing.length })}>
      <MissingList view={view} detail={detail} />
      <p className="small muted">{text['contract.missingHelp']}</p>
    </Card>
  )
}

/** The missing fields by name and where they are filled in; each leads to its very field. */
export function MissingList({ view, detail }: Props) {
  const text = useText()
  const go = useGoToField(view, detail)
  const place = (source: FieldView['source']) => text[`contract.source.${source}`]
  return (
    <ul className="missing-list">
      {view.fields
        .filter(({ key }) => view.missing.includes(key))
        .map((field) => (
          <li key={field.key}>
            <button type="button" aria-label={text['contract.goTo']({ label: field.label })} onClick={() => go(field)}>
              {field.label}
              {field.source !== 'contract' && field.source !== 'computed' && (
                <span className="missing-list__place"> · {place(field.source)}</span>
              )}
            </button>
          </li>
        ))}
    </ul>
  )
}
