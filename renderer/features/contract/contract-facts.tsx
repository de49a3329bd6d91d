import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { FieldValues } from './contract-fields.tsx'
import { sourcePage } from './field-source.ts'
import { useGoToField } from './use-go-to-field.ts'

/** What the contract takes from elsewhere: value, where it comes from, and the way there. */
export function ContractFacts({ view, detail }: { readonly view: ContractView; readonly detail: NetworkDetail }) {
  const text = useText()
  const go = useGoToField(view, detail)
  const facts = view.fields.filter(({ source }) => source !== 'contract')
  const ordered = [...facts.filter(({ missing }) => missing), ...facts.filter(({ missing }) => !missing)]
  if (facts.length === 0) return null
  if (view.frozen)
    return (
      <Card title={text['contract.section.facts']}>
        <FieldValues fields={facts} />
      </Card>
    )
  return (
    <Card title={text['contract.section.facts']}>
      <p className="muted small">{text['contract.factsHelp']}</p>
      <div className="table-scroll">
        <table className="table">
          <tbody>
            {ordered.map((field) => {
              const { key, label, value, source, missing } = field
              const page = sourcePage({ key, source }, detail, view.contract.participantId)
              return (
                <tr key={key} data-contract-field={key}>
                  <th scope="row">{label}</th>
                  <td>
                    {value || (
                      <span className={missing ? 'field-values__none' : 'muted'}>
                        {missing ? text['contract.empty'] : '–'}
                      </span>
                    )}
                  </td>
                  <td className="small">
                    {page ? (
                      <button
                        type="button"
                        className="link-button"
                        aria-label={`${text['contract.change']({ label })}, ${text[`contract.source.${source}`]}`}
                        onClick={() => go(field)}
                      >
                        {text[`contract.source.${source}`]}
                      </button>
                    ) : (
                      <span className="muted">{text[`contract.source.${source}`]}</span>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
