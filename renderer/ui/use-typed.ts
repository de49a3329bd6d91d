import { useState } from 'react'

/**
 * The text of a field whose value has a form of its own, such as a date. `shown` is the value as it is typed; what
 * somebody is typing stays until they leave the field, also when another value comes in meanwhile. Settled while
 * rendering: an effect would run after the first keys and take them away.
 */
export function useTyped(shown: string) {
  const [typed, setTyped] = useState(shown)
  const [isTyping, setTyping] = useState(false)
  const [wrong, setWrong] = useState(false)
  const [seen, setSeen] = useState(shown)
  if (seen !== shown) {
    setSeen(shown)
    if (!isTyping) {
      setTyped(shown)
      setWrong(false)
    }
  }
  return {
    typed,
    wrong,
    type: (text: string) => {
      setTyped(text)
      setTyping(true)
    },
    /** The field is left with something that can be read, given as it is shown, or (null) with what cannot. */
    settle: (text: string | null) => {
      setTyping(text === null)
      setWrong(text === null)
      if (text !== null) setTyped(text)
    },
  }
}
