import { formatNumber, formatShortDate } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import type { SeenRound } from './pulse-rounds.ts'

const steps = [1, 2, 3, 4, 5]

/** The numbers of a dot plot: how many answered what at each meeting. */
export function DimensionTable({ name, seen }: { readonly name: string; readonly seen: readonly SeenRound[] }) {
  const text = useText()
  const language = useLanguage()
  return (
    <table className="table dimension-table">
      <caption className="visually-hidden">{text['evaluation.table.caption']({ dimension: name })}</caption>
      <thead>
        <tr>
          <th scope="col">{text['evaluation.table.meeting']}</th>
          {steps.map((step) => (
            <th key={step} scope="col" className="is-number" aria-label={text['evaluation.table.step']({ step })}>
              {step}
            </th>
          ))}
          <th scope="col" className="is-number">
            {text['evaluation.table.answers']}
          </th>
          <th scope="col" className="is-number">
            {text['evaluation.table.mean']}
          </th>
        </tr>
      </thead>
      <tbody>
        {seen.map(({ round, point }) => (
          <tr key={round.id}>
            <th scope="row">{formatShortDate(round.heldOn, language)}</th>
            {point ? (
              <>
                {point.counts.map((count, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place is the step of the scale
                  <td key={index} className="is-number">
                    {count || <span className="muted">0</span>}
                  </td>
                ))}
                <td className="is-number">{point.n}</td>
                <td className="is-number">{formatNumber(point.mean, language, 1)}</td>
              </>
            ) : (
              <td colSpan={7} className="muted">
                {text['evaluation.table.hidden']({ answers: round.answers })}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
