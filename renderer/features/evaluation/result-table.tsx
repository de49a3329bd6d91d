import { dotStrip } from '../../../shared/charts/dot-strip.ts'
import type { RoundResult } from '../../../shared/contract/evaluation.ts'
import { agreementOf } from '../../../shared/domain/indicators/agreement.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import { PictureView } from '../../ui/charts/picture-view.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = {
  readonly result: Pick<RoundResult, 'items' | 'instrument'>
  /** Questions whose answers are too alike to be shown to who looks (N11). */
  readonly alike?: readonly { readonly id: string }[]
}

/** The scaled questions of a round in their order: answers as dots, mean, and how much the answers agree. */
export function ResultTable({ result, alike = [] }: Props) {
  const text = useText()
  const language = useLanguage()
  const seen = new Map(result.items.map((item) => [item.id, item]))
  const scales = result.instrument.items.filter(({ kind }) => kind === 'scale')
  return (
    <div className="table-scroll">
      <table className="table result-table">
        <thead>
          <tr>
            <th scope="col">{text['evaluation.result.question']}</th>
            <th scope="col">{text['evaluation.result.picture']}</th>
            <th scope="col" className="is-number">
              {text['evaluation.table.answers']}
            </th>
            <th scope="col" className="is-number">
              {text['evaluation.table.mean']}
            </th>
            <th scope="col">{text['evaluation.result.agreement']}</th>
          </tr>
        </thead>
        <tbody>
          {scales.map(({ id, text: question, offScale: offWords }) => {
            const item = seen.get(id)
            const off = item?.offScale ?? 0
            return (
              <tr key={id}>
                <th scope="row">
                  {question}
                  {item?.reversed && (
                    <div className="muted small table__under">{text['evaluation.result.reversed']}</div>
                  )}
                </th>
                {item ? (
                  <>
                    <td>
                      <PictureView picture={dotStrip(item.counts, item.mean)} />
                      <span className="visually-hidden">
                        {text['evaluation.result.dots']({ counts: item.counts.join(', ') })}
                      </span>
                    </td>
                    <td className="is-number">
                      {item.counts.reduce((sum, count) => sum + count, 0)}
                      {off > 0 && (
                        <div className="muted small">
                          {text['evaluation.result.offScale']({ count: off, words: offWords ?? '' })}
                        </div>
                      )}
                    </td>
                    <td className="is-number">{item.mean !== null && formatNumber(item.mean, language, 1)}</td>
                    <td>{item.spread !== null && text[`evaluation.agreement.${agreementOf(item.spread)}`]}</td>
                  </>
                ) : (
                  <td colSpan={4} className="muted">
                    {text[alike.some((one) => one.id === id) ? 'group.alikeShort' : 'evaluation.result.tooFew']}
                  </td>
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
