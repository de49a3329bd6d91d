import type { SurveyItem } from '../../../shared/exchange/surveys/match-items.ts'
import type { Survey } from '../../../shared/exchange/surveys/read-survey.ts'
import type { SurveyTool } from '../../../shared/exchange/surveys/tool.ts'
import { useText } from '../../ui/language.tsx'

const names: Readonly<Record<SurveyTool, string>> = {
  surveyXact: 'SurveyXact',
  enalyzer: 'Enalyzer',
  microsoftForms: 'Microsoft Forms',
  googleForms: 'Google Forms',
  limeSurvey: 'LimeSurvey',
}

type Props = {
  readonly survey: Survey
  readonly items: readonly SurveyItem[]
  readonly expected: number
  readonly onTarget: (column: number, item: string | null) => void
}

/** How each column was understood, to be mended, and every answer that was not. */
export function SurveyPreview({ survey, items, expected, onTarget }: Props) {
  const text = useText()
  const { tool, headings, targets, forms, problems, empty } = survey
  return (
    <>
      <p role="status">{text['survey.tool']({ tool: tool ? names[tool] : '' })}</p>
      {forms.length > expected && (
        <p className="notice notice--warn">{text['survey.tooMany']({ forms: forms.length, expected })}</p>
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
            {headings.map((heading, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
              <tr key={column}>
                <th scope="row">{heading || column + 1}</th>
                <td>
                  <select
                    className="input"
                    aria-label={heading || String(column + 1)}
                    value={targets[column] ?? ''}
                    onChange={(event) => onTarget(column, event.target.value || null)}
                  >
                    <option value="">{text['survey.thrownAway']}</option>
                    {items.map(({ id, texts }) => (
                      <option key={id} value={id}>
                        {id} {texts[0]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {problems.length > 0 && (
        <section>
          <h3>{text['survey.problems']}</h3>
          <ul>
            {problems.map((problem) => (
              <li key={`${problem.line} ${problem.item}`}>{text['survey.problem'](problem)}</li>
            ))}
          </ul>
        </section>
      )}
      {empty.length > 0 && <p>{text['survey.empty']({ lines: empty.join(', ') })}</p>}
    </>
  )
}
