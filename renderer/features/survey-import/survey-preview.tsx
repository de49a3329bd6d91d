import type { Survey } from '../../../shared/exchange/surveys/read-survey.ts'
import type { SurveyTool } from '../../../shared/exchange/surveys/tool.ts'
import { useText } from '../../ui/language.tsx'
import { SurveyColumns } from './survey-columns.tsx'
import type { SurveyState } from './use-survey.ts'

const names: Readonly<Record<SurveyTool, string>> = {
  surveyXact: 'SurveyXact',
  enalyzer: 'Enalyzer',
  microsoftForms: 'Microsoft Forms',
  googleForms: 'Google Forms',
  limeSurvey: 'LimeSurvey',
}

/** How a file was understood, to be mended, and every answer that was not. */
export function SurveyPreview({ state, expected }: { readonly state: SurveyState; readonly expected: number }) {
  const text = useText()
  const { survey, items, isRemembered } = state
  if (!survey || !items) return null
  const { tool, forms } = survey
  return (
    <>
      <div role="status">
        <p>{text[survey.hasHeadings ? 'survey.tool' : 'survey.noHeadings']({ tool: tool ? names[tool] : '' })}</p>
        {isRemembered && <p>{text['survey.remembered']}</p>}
      </div>
      {forms.length > expected && (
        <p className="notice notice--warn">{text['survey.tooMany']({ forms: forms.length, expected })}</p>
      )}
      {survey.unfinished > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={state.withUnfinished}
            onChange={(event) => state.setWithUnfinished(event.target.checked)}
          />
          <span>{text['survey.unfinished']({ forms: survey.unfinished })}</span>
        </label>
      )}
      <SurveyColumns survey={survey} items={items} onTarget={state.setTarget} onFill={state.fillFrom} />
      <LeftOut survey={survey} />
    </>
  )
}

function LeftOut({ survey: { problems, empty } }: { readonly survey: Survey }) {
  const text = useText()
  return (
    <>
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
