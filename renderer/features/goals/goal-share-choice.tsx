import type { GoalShare } from '../../../shared/domain/goals/goal.ts'
import { useText } from '../../ui/language.tsx'

type Choice = GoalShare | 'own'
const choices: readonly Choice[] = ['own', 'network', 'consultant']

/** Who may know of a goal, as on the sheet. What its owner keeps is not stored. */
export function GoalShareChoice({
  value,
  onChange,
}: {
  readonly value: Choice
  readonly onChange: (share: Choice) => void
}) {
  const text = useText()
  return (
    <fieldset className="choice-group goal-share">
      <legend>{text['goals.editor.share']}</legend>
      {choices.map((share) => (
        <label key={share} className="check">
          <input type="radio" name="goal-share" checked={value === share} onChange={() => onChange(share)} />
          <span>
            {text[`goals.editor.share.${share}`]}
            <span className="field__hint">{text[`goals.editor.share.${share}Help`]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
