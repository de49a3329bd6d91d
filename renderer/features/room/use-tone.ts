import { useCallback, useEffect, useRef, useState } from 'react'

const key = 'room-sound'

/** Two soft notes, a fifth apart, that fade away within two seconds. */
function play(context: AudioContext): void {
  const start = context.currentTime
  for (const [index, hertz] of [440, 660].entries()) {
    const [tone, volume] = [context.createOscillator(), context.createGain()]
    const from = start + index * 0.25
    tone.frequency.value = hertz
    volume.gain.setValueAtTime(0, from)
    volume.gain.linearRampToValueAtTime(0.12, from + 0.05)
    volume.gain.exponentialRampToValueAtTime(0.0001, from + 1.6)
    tone.connect(volume).connect(context.destination)
    tone.start(from)
    tone.stop(from + 1.7)
  }
}

/** A tone once for each `ringing` that becomes true, if the user has switched it on; off at first. */
export function useTone(ringing: boolean): { readonly on: boolean; readonly toggle: () => void } {
  const [on, setOn] = useState(() => localStorage.getItem(key) === 'on')
  const context = useRef<AudioContext>(undefined)
  const before = useRef(ringing)
  useEffect(() => {
    const begins = ringing && !before.current
    before.current = ringing
    if (!begins || !on) return
    context.current ??= new AudioContext()
    play(context.current)
  }, [ringing, on])
  useEffect(() => () => void context.current?.close(), [])
  const toggle = useCallback(() => {
    setOn((old) => {
      localStorage.setItem(key, old ? 'off' : 'on')
      return !old
    })
    // Made by a key or a click, since a page may not sound before it has been touched.
    context.current ??= new AudioContext()
    void context.current.resume()
  }, [])
  return { on, toggle }
}
