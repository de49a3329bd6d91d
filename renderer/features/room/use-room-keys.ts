import { useEffect, useRef } from 'react'

export type RoomAction =
  | 'toggle'
  | 'next'
  | 'back'
  | 'nextItem'
  | 'backItem'
  | 'give'
  | 'borrow'
  | 'now'
  | 'cases'
  | 'steps'
  | 'sound'
  | 'full'
  | 'help'
  | 'leave'

const keys: Readonly<Record<string, RoomAction>> = {
  ' ': 'toggle',
  ArrowRight: 'next',
  PageDown: 'next',
  n: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  b: 'back',
  ArrowDown: 'nextItem',
  ArrowUp: 'backItem',
  '+': 'give',
  '-': 'borrow',
  '1': 'now',
  '2': 'cases',
  '3': 'steps',
  l: 'sound',
  f: 'full',
  '?': 'help',
  Escape: 'leave',
}

/** Lets the keyboard, and the two keys of a presenter's remote, run the meeting. */
export function useRoomKeys(enabled: boolean, perform: (action: RoomAction) => void): void {
  const latest = useRef(perform)
  latest.current = perform
  useEffect(() => {
    if (!enabled) return
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target instanceof HTMLElement ? event.target : null
      if (target?.closest('input, select, textarea, [contenteditable]')) return
      // A button in focus keeps its own key.
      if (event.key === ' ' && target?.closest('button, a')) return
      const action = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!action) return
      event.preventDefault()
      if (!event.repeat) latest.current(action)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [enabled])
}
