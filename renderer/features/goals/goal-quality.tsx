import type { GoalDraft } from '../../../shared/domain/goals/goal.ts'
import { checkLadder } from '../../../shared/domain/goals/ladder-check.ts'
import { formatList } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useLevelWords } from './goal-words.ts'

/** What to ask oneself before a ladder is stored, and what can be seen from here: steps without words, and alike ones. */
export function GoalQuality({ draft }: { readonly draft: GoalDraft }) {
  const text = useText()
  const language = useLanguage()
  const words = useLevelWords()
  const { missing, alike } = checkLadder(draft)
  const isBegun = missing.length < draft.steps.length
  return (
    <div className="goal-quality">
      <p>
        <strong>{text['goals.editor.quality']}</strong>
      </p>
      {isBegun && missing.length > 0 && (
        <p>
          {text['goals.editor.missing']({
            levels: formatList(
              missing.map((level) => words(level).level),
              language,
            ),
          })}
        </p>
      )}
      {alike.map(([a, b]) => (
        <p key={`${a} ${b}`}>{text['goals.editor.alike']({ a: words(a).level, b: words(b).level })}</p>
      ))}
    </div>
  )
}
