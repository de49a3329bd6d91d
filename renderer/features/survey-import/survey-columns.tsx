import { useState } from 'react'
import type { SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import { inOrderFrom } from '../../../shared/exchange/surveys/match-items.ts'
import type { Survey } from '../../../shared/exchange/surveys/read-survey.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/choice-fields.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = {
  readonly survey: Survey
  readonly items: readonly SurveyItem[]
  readonly onTarget: (column: number, item: string | null) => void
  readonly onFill: (column: number) => void
}

/** With more columns than this, those that are not taken are in the way. */
const manyColumns = 20

/** Each column of the file with the question it answers. */
export function SurveyColumns({ survey: { titles, targets }, items, onTarget, onFill }: Props) {
  const text = useText()
  const language = useLanguage()
  const untaken = targets.filter((target) => target === null).length
  const [isWhole, setWhole] = useState(targets.length <= manyColumns || untaken === targets.length)
  // A row that was touched stays where it is, and keeps the focus.
  const [touched, setTouched] = useState<ReadonlySet<number>>(new Set())
  const titleOf = (column: number): string => titles[column] || text['survey.columnNumber']({ number: column + 1 })
  const isInOrder = (column: number): boolean =>
    [...inOrderFrom(targets, column, items)].every(([other, item]) => targets[other] === item)
  const choose = (column: number, item: string | null): void => {
    setTouched((old) => new Set([...old, column]))
    onTarget(column, item)
  }
  return (
    <>
      {targets.length > manyColumns && (
        <CheckField label={text['survey.showAll']({ columns: untaken })} checked={isWhole} onChange={setWhole} />
      )}
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
            {targets.map((target, column) =>
              isWhole || target !== null || touched.has(column) ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
                <tr key={column}>
                  <th scope="row" className="survey-column">
                    {titleOf(column)}
                  </th>
                  <td>
                    <select
                      className="input"
                      aria-label={titleOf(column)}
                      value={target ?? ''}
                      onChange={(event) => choose(column, event.target.value || null)}
                    >
                      <option value="">{text['survey.thrownAway']}</option>
                      {items.map(({ id, texts }) => (
                        <option key={id} value={id}>
                          {id} {texts[language === 'da' ? 0 : 1]}
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
              ) : null,
            )}
          </tbody>
        </table>
      </div>
    </>
  )
}
