import { Check } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { InstrumentView } from '../../../shared/contract/evaluation.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type AnswersOfOne, withText, withValue } from './answers-of-one.ts'
import { KioskHeading } from './kiosk-heading.tsx'

type Props = {
  readonly item: InstrumentView['items'][number]
  readonly answers: AnswersOfOne
  readonly onAnswers: (answers: AnswersOfOne) => void
  readonly onBack: () => void
  readonly onNext: () => void
  readonly above: ReactNode
}

/** One question with its answers under each other, as large as a thumb. Choosing one goes on to the next question. */
export function KioskQuestion({ item, answers, onAnswers, onBack, onNext, above }: Props) {
  const text = useText()
  const chosen = answers.values[item.id]
  const choices: readonly { value: number | null; words: string }[] = [
    ...item.steps.map((words, index) => ({ value: index + 1, words })),
    ...(item.offScale ? [{ value: null, words: item.offScale }] : []),
  ]
  const choose = (value: number | null): void => {
    onAnswers(withValue(answers, item.id, value))
    if (value !== chosen) onNext()
  }
  useKioskKeys(item, { choose, onBack, onNext })
  return (
    <section className="kiosk-question" aria-labelledby="kiosk-heading">
      {above}
      <KioskHeading>{item.text}</KioskHeading>
      {item.kind === 'text' ? (
        <TextField
          label={item.text}
          hideLabel
          multiline
          rows={5}
          maxLength={1000}
          spellCheck={false}
          value={answers.texts[item.id] ?? ''}
          onChange={(words) => onAnswers(withText(answers, item.id, words))}
        />
      ) : (
        <>
          {/* biome-ignore lint/a11y/useSemanticElements: buttons that go on at once are no radio group */}
          <div className="kiosk-choices" role="group" aria-labelledby="kiosk-heading">
            {choices.map(({ value, words }) => (
              <button
                key={value ?? 'off'}
                type="button"
                className="kiosk-choice"
                aria-pressed={chosen === value}
                onClick={() => choose(value)}
              >
                <span className="kiosk-choice__number">{value ?? 0}</span>
                {words && <span>{words}</span>}
                {chosen === value && <Check aria-hidden="true" className="kiosk-choice__mark" />}
              </button>
            ))}
          </div>
          <p className="kiosk__help">{text['kiosk.keys']({ steps: item.steps.length })}</p>
        </>
      )}
    </section>
  )
}

type Keys = Pick<Props, 'onBack' | 'onNext'> & { readonly choose: (value: number | null) => void }

/** Numbers answer, and the arrows go back and forth, but for who is writing. */
function useKioskKeys({ kind, steps, offScale }: Props['item'], { choose, onBack, onNext }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || document.querySelector('[role=dialog]'))
        return
      if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return
      const number = Number(event.key)
      if (event.key === 'ArrowLeft') onBack()
      else if (event.key === 'ArrowRight') onNext()
      else if (kind === 'text') return
      else if (/^[1-9]$/.test(event.key) && number <= steps.length) choose(number)
      else if (event.key === '0' && offScale !== null) choose(null)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

/** The way back and forth between the questions of one's own form. */
export function KioskSteps({
  canGoBack,
  onBack,
  onNext,
  isAnswered,
}: {
  readonly canGoBack: boolean
  readonly onBack: () => void
  readonly onNext: () => void
  readonly isAnswered: boolean
}) {
  const text = useText()
  return (
    <div className="kiosk__steps">
      <Button disabled={!canGoBack} onClick={onBack}>
        {text['kiosk.back']}
      </Button>
      <Button kind={isAnswered ? 'primary' : 'secondary'} onClick={onNext}>
        {text[isAnswered ? 'kiosk.next' : 'kiosk.skip']}
      </Button>
    </div>
  )
}
