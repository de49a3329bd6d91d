import { useId } from 'react'
import { type NumberReading, numberOfStep } from '../../../shared/exchange/surveys/number-scale.ts'
import type { ScaleQuestion } from '../../../shared/exchange/surveys/scale-questions.ts'
import { CheckField } from '../../ui/choice-fields.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SurveyOthers } from './survey-others.tsx'
import type { SurveyState } from './use-survey.ts'

type Props = { readonly state: SurveyState; readonly isMissing: boolean }

/** What the numbers of a file mean, where the file does not say it in words, and the answers that are on no scale. */
export function SurveyScales({ state, isMissing }: Props) {
  const { survey } = state
  return survey?.scales.map((question) => (
    <div key={question.scale} className="stack">
      {question.hasMoreSteps && <MoreSteps question={question} />}
      {question.said !== null && <Said question={question} />}
      {isAsked(question) && <Reading question={question} state={state} isMissing={isMissing} />}
      {question.others.length > 0 && <SurveyOthers question={question} onTaken={state.setOther} />}
    </div>
  ))
}

/** Whether somebody has to say how the numbers are counted. */
export const isAsked = ({ items, said }: ScaleQuestion): boolean => items.length > 0 && said === null

export const idsOf = (items: ScaleQuestion['items']): string => items.map(({ id }) => id).join(', ')

/** The words of a scale's steps in the language of the screen. */
export function useSteps({ all }: ScaleQuestion): string[] {
  const at = useLanguage() === 'da' ? 0 : 1
  return (all[0]?.steps ?? []).map((words) => words[at] ?? '')
}

/** The two ends of a scale, the lower number first. */
function useEnds(question: ScaleQuestion) {
  const steps = useSteps(question)
  return (reading: NumberReading) => {
    const [first, last] = [1, steps.length].map((step) => numberOfStep(reading, step, steps.length))
    const isUp = (first ?? 0) < (last ?? 0)
    const [least, most] = [steps[0] ?? '', steps.at(-1) ?? '']
    return isUp
      ? { low: first ?? 0, least, high: last ?? 0, most }
      : { low: last ?? 0, least: most, high: first ?? 0, most: least }
  }
}

const turnedRound: readonly NumberReading[] = ['turned', 'turnedFromZero']

function MoreSteps({ question }: { readonly question: ScaleQuestion }) {
  const text = useText()
  const steps = useSteps(question).length
  return <p className="notice notice--warn">{text['survey.moreSteps']({ items: idsOf(question.all), steps })}</p>
}

function Said({ question }: { readonly question: ScaleQuestion }) {
  const text = useText()
  const ends = useEnds(question)
  if (question.said === null) return null
  return (
    <p>
      {text['survey.readingSaid'](ends(question.said))}
      {turnedRound.includes(question.said) && ` ${text['survey.readingTurned']}`}
    </p>
  )
}

function Reading({ question, state, isMissing }: Props & { readonly question: ScaleQuestion }) {
  const text = useText()
  const id = useId()
  const ends = useEnds(question)
  const { scale, items, possible, reading } = question
  const isError = isMissing && reading === null
  return (
    <fieldset className="choice-group survey-reading" aria-describedby={id} data-missing={isError || undefined}>
      <legend>{text['survey.reading']({ items: idsOf(items) })}</legend>
      {possible.map((one) => (
        <label key={one} className="check">
          <input
            type="radio"
            name={`${id}-reading`}
            checked={one === reading}
            onChange={() => state.setReading(scale, one)}
          />
          <span>{text['survey.readingChoice'](ends(one))}</span>
        </label>
      ))}
      <div id={id}>
        {isError && (
          <p className="field__error" role="alert">
            {text['survey.readingNeeded']}
          </p>
        )}
        {reading === null ? <Hint question={question} /> : <Example question={question} reading={reading} />}
      </div>
      <AlreadyTurned question={question} state={state} />
    </fieldset>
  )
}

function Hint({ question: { hints, all } }: { readonly question: ScaleQuestion }) {
  const text = useText()
  const at = useLanguage() === 'da' ? 0 : 1
  const most = all[0]?.steps.at(-1)?.[at] ?? ''
  return (
    <p className="field__hint">
      {text['survey.readingHelp']}
      {hints.points === 'asWritten' && ` ${text['survey.hintHigh']({ most })}`}
      {hints.points === 'turned' && ` ${text['survey.hintLow']({ most })}`}
    </p>
  )
}

function Example({ question, reading }: { readonly question: ScaleQuestion; readonly reading: NumberReading }) {
  const text = useText()
  const at = useLanguage() === 'da' ? 0 : 1
  const steps = useSteps(question)
  const [item] = question.items
  if (!item) return null
  const number = numberOfStep(reading, steps.length, steps.length)
  return (
    <p className="field__hint">
      {text['survey.readingExample']({ number, question: item.texts[at] ?? '', words: steps.at(-1) ?? '' })}
    </p>
  )
}

function AlreadyTurned({ question, state }: Omit<Props, 'isMissing'> & { readonly question: ScaleQuestion }) {
  const text = useText()
  const at = useLanguage() === 'da' ? 0 : 1
  return question.hints.alreadyTurned.map((id) => {
    const item = question.items.find((one) => one.id === id)
    return (
      <CheckField
        key={id}
        label={text['survey.turnItem']({ item: id })}
        hint={text['survey.alreadyTurned']({ item: id, question: item?.texts[at] ?? '' })}
        checked={state.scaleChoices.turned.has(id)}
        onChange={(isTurned) => state.setTurned(id, isTurned)}
      />
    )
  })
}
