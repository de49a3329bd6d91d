import { type KeyboardEvent, useRef, useState } from 'react'
import type { TextSentence } from '../../../shared/contract/free-text.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'

type Props = {
  readonly sentence: TextSentence
  readonly label: string
  readonly onMask: (start: number, hidden: boolean) => void
}

/** How far an arrow key goes among so many words; undefined for other keys. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** A sentence whose words can be blurred: one stop of Tab, arrow keys within. */
export function SentenceWords({ sentence, label, onMask }: Props) {
  const text = useText()
  const line = useRef<HTMLFieldSetElement>(null)
  const units = sentence.parts.flatMap(({ unit }) => unit ?? [])
  const [current, setCurrent] = useState(0)
  const stop = Math.min(current, Math.max(units.length - 1, 0))
  const move = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    line.current?.querySelectorAll('button')[step(stop, units.length - 1)]?.focus()
  }
  return (
    <fieldset ref={line} className="words" aria-label={label} onKeyDown={move}>
      {Array.from(sentence.parts.entries(), ([place, { text: part, unit }]) => {
        if (unit === null) return <span key={place}>{part}</span>
        const index = units.indexOf(unit)
        const isFixed = unit.certainty === 'always'
        const kind = unit.kind ? text[`freeText.kind.${unit.kind}`] : ''
        return (
          <button
            key={place}
            type="button"
            className={classNames('word', unit.hidden && 'is-blurred', unit.certainty === 'maybe' && 'is-suggested')}
            tabIndex={index === stop ? 0 : -1}
            aria-pressed={unit.hidden}
            aria-disabled={isFixed}
            aria-label={text['freeText.word']({ word: part, hidden: unit.hidden, kind })}
            title={isFixed ? text['freeText.always'] : undefined}
            onFocus={() => setCurrent(index)}
            onClick={() => !isFixed && onMask(unit.start, !unit.hidden)}
          >
            {part}
          </button>
        )
      })}
    </fieldset>
  )
}
