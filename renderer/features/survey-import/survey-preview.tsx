import type { RoundEntry } from '../../../shared/contract/evaluation.ts'
import { MOST_SURVEY_FORMS } from '../../../shared/contract/survey-limits.ts'
import type { SurveyTool } from '../../../shared/exchange/surveys/tool.ts'
import { CheckField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { SurveyColumns } from './survey-columns.tsx'
import { LeftOut } from './survey-left-out.tsx'
import { SurveyScales } from './survey-scales.tsx'
import type { SurveyState } from './use-survey.ts'

const names: Readonly<Record<SurveyTool, string>> = {
  surveyXact: 'SurveyXact',
  enalyzer: 'Enalyzer',
  microsoftForms: 'Microsoft Forms',
  googleForms: 'Google Forms',
  limeSurvey: 'LimeSurvey',
}

type Props = { readonly state: SurveyState; readonly entry: RoundEntry; readonly isMissing: boolean }

/** How a file was understood, to be mended, and every answer that was not. */
export function SurveyPreview({ state, entry, isMissing }: Props) {
  const text = useText()
  const { survey, items, isRemembered } = state
  if (!survey || !items) return null
  const { tool } = survey
  return (
    <>
      <div role="status">
        <p>{text[survey.hasHeadings ? 'survey.tool' : 'survey.noHeadings']({ tool: tool ? names[tool] : '' })}</p>
        {isRemembered && <p>{text['survey.remembered']}</p>}
      </div>
      <Warnings state={state} entry={entry} />
      {survey.unfinished > 0 && (
        <CheckField
          label={text['survey.unfinished']({ forms: survey.unfinished })}
          checked={state.withUnfinished}
          onChange={state.setWithUnfinished}
        />
      )}
      <SurveyScales state={state} isMissing={isMissing} />
      <SurveyColumns
        key={`${state.digest} ${state.sheet}`}
        survey={survey}
        items={items}
        onTarget={state.setTarget}
        onFill={state.fillFrom}
      />
      <LeftOut survey={survey} />
    </>
  )
}

/** What may be wrong with the file as a whole. */
function Warnings({ state: { survey, isTaken, likely }, entry }: Omit<Props, 'isMissing'>) {
  const text = useText()
  if (!survey) return null
  const forms = survey.forms.length
  const { answers } = entry.round
  const isAsking = survey.targets.some((target) => target !== null)
  const isBare = forms + survey.empty.length + survey.unfinished + survey.problems.length === 0
  const warnings = [
    isTaken && text['survey.taken'],
    likely !== null && text['survey.looksLike']({ title: text[`evaluation.instrument.${likely}`] }),
    !isAsking && likely === null && text['survey.noQuestions']({ title: entry.instrument.title }),
    isAsking && isBare && text['survey.noAnswers'],
    forms > MOST_SURVEY_FORMS && text['survey.mostForms']({ forms, most: MOST_SURVEY_FORMS }),
    forms > entry.expected && forms <= MOST_SURVEY_FORMS && text['survey.tooMany']({ forms, expected: entry.expected }),
    !isTaken && answers > 0 && text['survey.already']({ answers }),
  ].filter((warning) => warning !== false)
  return warnings.map((warning) => (
    <p key={warning} className="notice notice--warn">
      {warning}
    </p>
  ))
}
