import type { OtherAnswer, ScaleQuestion, Taken } from '../../../shared/exchange/surveys/scale-questions.ts'
import { useText } from '../../ui/language.tsx'
import { idsOf, useSteps } from './survey-scales.tsx'

type Props = {
  readonly question: ScaleQuestion
  readonly onTaken: (scale: string, answer: string, taken: Taken) => void
}

/** Values of the select: a step, beside the scale, or nothing. */
const optionOf = (taken: Taken | undefined): string => (taken === null ? 'beside' : String(taken ?? 'skip'))
const takenOf = (value: string): Taken => (value === 'beside' ? null : value === 'skip' ? 'skip' : Number(value))

/** Answers of a file that are on no scale, with what they are taken for. */
export function SurveyOthers({ question, onTaken }: Props) {
  const text = useText()
  const items = idsOf(question.all)
  return (
    <section className="stack">
      <h3>{text['survey.others']({ items })}</h3>
      <p className="muted">{text['survey.othersHelp']}</p>
      <div className="table-scroll">
        <table className="table">
          <caption className="visually-hidden">{text['survey.others']({ items })}</caption>
          <thead>
            <tr>
              <th scope="col">{text['survey.otherAnswer']}</th>
              <th scope="col">{text['survey.otherCount']}</th>
              <th scope="col">{text['survey.otherMeans']}</th>
            </tr>
          </thead>
          <tbody>
            {question.others.map((answer) => (
              <Other key={answer.text} answer={answer} question={question} onTaken={onTaken} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Other({ answer, question, onTaken }: Props & { readonly answer: OtherAnswer }) {
  const text = useText()
  const steps = useSteps(question)
  const [offScale] = question.all[0]?.offScale ?? []
  return (
    <tr>
      <th scope="row">{answer.text}</th>
      <td>{answer.count}</td>
      <td>
        <select
          className="input"
          aria-label={text['survey.otherMeansOf']({ answer: answer.text })}
          value={optionOf(answer.taken)}
          onChange={(event) => onTaken(question.scale, answer.text, takenOf(event.target.value))}
        >
          <option value="skip">{text['survey.skipped']}</option>
          {offScale !== undefined && <option value="beside">{offScale}</option>}
          {steps.map((words, step) => (
            <option key={words} value={step + 1}>
              {words}
            </option>
          ))}
        </select>
      </td>
    </tr>
  )
}
