import type { TextSentence } from '../../../shared/contract/free-text.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { undecidedIn } from './undecided.ts'

type Props = { readonly sentence: TextSentence; readonly onMask: (start: number, hidden: boolean) => void }

/** Words that may be a name or point at somebody, with the two things to do about each. */
export function Suggestions({ sentence, onMask }: Props) {
  const text = useText()
  const undecided = undecidedIn(sentence)
  if (undecided.length === 0) return null
  return (
    <ul className="suggestions">
      {undecided.map(({ word, unit }) => (
        <li key={unit.start} className="suggestion">
          <span>{text[`freeText.maybe.${unit.kind === 'trait' ? 'trait' : 'name'}`]({ word })}</span>
          <Button size="small" onClick={() => onMask(unit.start, true)}>
            {text['freeText.blur']}
            <span className="visually-hidden"> {word}</span>
          </Button>
          <Button size="small" kind="quiet" onClick={() => onMask(unit.start, false)}>
            {text['freeText.keep']}
            <span className="visually-hidden"> {word}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
