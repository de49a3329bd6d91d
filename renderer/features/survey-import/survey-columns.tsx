import type { SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import { inOrderFrom } from '../../../shared/exchange/surveys/match-items.ts'
import type { Survey } from '../../../shared/exchange/surveys/read-survey.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'

type Props = {
  readonly survey: Survey
  readonly items: readonly SurveyItem[]
  readonly onTarget: (column: number, item: string | null) => void
  readonly onFill: (column: number) => void
}

/** Each column of the file with the question it answers. */
export function SurveyColumns({ survey: { headings, targets }, items, onTarget, onFill }: Props) {
  const text = useText()
  const nameOf = (column: number): string => headings[column] || text['survey.columnNumber']({ number: column + 1 })
  const isInOrder = (column: number): boolean =>
    [...inOrderFrom(targets, column, items)].every(([other, item]) => targets[other] === item)
  return (
    <div className="table-scroll">
      <table className="table">
        <caption className="visually-hidden">{text['survey.columns']}</caption>
        <thead>
          <tr>
            <th scope="col">{text['survey.column']}</th>
            <th scope="col">{text['survey.question']}</th>
          </tr>
        </thead>
        <tbody>
          {targets.map((target, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
            <tr key={column}>
              <th scope="row">{nameOf(column)}</th>
              <td>
                <select
                  className="input"
                  aria-label={nameOf(column)}
                  value={target ?? ''}
                  onChange={(event) => onTarget(column, event.target.value || null)}
                >
                  <option value="">{text['survey.thrownAway']}</option>
                  {items.map(({ id, texts }) => (
                    <option key={id} value={id}>
                      {id} {texts[0]}
                    </option>
                  ))}
                </select>
                {target !== null && !isInOrder(column) && (
                  <Button size="small" kind="quiet" onClick={() => onFill(column)}>
                    {text['survey.inOrder']({ item: target })}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
