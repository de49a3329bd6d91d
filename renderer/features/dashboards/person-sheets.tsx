import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { PersonSheet } from '../../../shared/domain/person-picture.ts'
import { formatMediumDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = { readonly networkId: NetworkId; readonly sheets: readonly PersonSheet[] }

/** What one person wrote about their starting point and let the consultant store: then, and when it was asked again. */
export function PersonSheets({ networkId, sheets }: Props) {
  const text = useText()
  const language = useLanguage()
  const asked = useQuery('evaluation.instrument', { id: 'B', language, networkId }).data
  if (!asked) return null
  const items = asked.items.filter(({ id }) => sheets.some(({ values }) => values[id] !== undefined))
  const label = text['evaluation.instrument.B']
  return (
    <>
      <h4>{label}</h4>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="table-scroll" tabIndex={0} aria-label={label}>
        <table className="table" aria-label={label}>
          <thead>
            <tr>
              <th scope="col">{text['evaluation.result.question']}</th>
              {sheets.map(({ heldOn }) => (
                <th key={heldOn} scope="col" className="is-number">
                  {formatMediumDate(heldOn, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <tr key={item.id}>
                <th scope="row">{item.text}</th>
                {sheets.map(({ heldOn, values }) => {
                  const value = values[item.id]
                  return (
                    <td key={heldOn} className="is-number">
                      {value === null ? item.offScale : value}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="muted small">{text['dashboard.sheetsHelp']}</p>
    </>
  )
}
