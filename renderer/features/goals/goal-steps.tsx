import type { GoalDraft } from '../../../shared/domain/goals/goal.ts'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { stairOf } from './goal-ladder.tsx'
import { fromTheTop, stepAt, useLevelWords } from './goal-words.ts'

type Props = {
  readonly draft: GoalDraft
  readonly disabled: boolean
  readonly onChange: (steps: string[]) => void
}

/** The five steps of a ladder to be written, as a stair, with an example for who has never made one. */
export function GoalSteps({ draft, disabled, onChange }: Props) {
  const text = useText()
  const words = useLevelWords()
  return (
    <fieldset className="stack-tight">
      <legend>
        <h3>{text['goals.editor.ladder']}</h3>
      </legend>
      <details>
        <summary>{text['goals.editor.example']}</summary>
        <div className="goal-example stack-tight">
          <p className="goal-row__text">{text['goals.editor.example.text']}</p>
          <ol>
            {fromTheTop.map((level) => (
              <li key={level}>
                <span className="goal-step__level">{words(level).level}</span> {text[`goals.editor.example.${level}`]}
              </li>
            ))}
          </ol>
        </div>
      </details>
      <div className="goal-ladder">
        {fromTheTop.map((level) => (
          <div key={level} style={stairOf(level)}>
            <TextField
              label={text['goals.editor.step'](words(level))}
              multiline
              rows={1}
              maxLength={1000}
              disabled={disabled}
              value={draft.steps[stepAt(level)] ?? ''}
              onChange={(value) => onChange(draft.steps.map((step, index) => (index === stepAt(level) ? value : step)))}
            />
          </div>
        ))}
      </div>
    </fieldset>
  )
}
