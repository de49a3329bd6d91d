import { useEffect, useRef } from 'react'

type Print = () => void
const open: { current: Print }[] = []

/** Says that the screen has something to print; the shortcut prints what came on the screen last. `undefined`: nothing now. */
export function usePrintable(print: Print | undefined): void {
  const latest = useRef<Print>(() => {})
  latest.current = print ?? latest.current
  const isReady = print !== undefined
  useEffect(() => {
    if (!isReady) return
    open.push(latest)
    return () => void open.splice(open.indexOf(latest), 1)
  }, [isReady])
}

/** Prints what is open; false where nothing is. */
export function printWhatIsOpen(): boolean {
  const last = open.at(-1)
  last?.current()
  return last !== undefined
}
