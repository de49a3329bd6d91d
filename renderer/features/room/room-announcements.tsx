import { useEffect, useRef, useState } from 'react'
import { useText } from '../../ui/language.tsx'

/** Minutes left at which a screen reader is told. */
const toldAt = [5, 1]

type Props = { readonly place: string; readonly running: boolean; readonly left: number; readonly given: number }

/** Says what has changed, politely and once: the place, the clock, a few minutes left, time up. `left` in milliseconds. */
export function RoomAnnouncements({ place, running, left, given }: Props) {
  const text = useText()
  const [said, setSaid] = useState('')
  const before = useRef({ place, running, left, given })
  useEffect(() => {
    const old = before.current
    before.current = { place, running, left, given }
    if (old.place !== place) return setSaid(place)
    if (old.running !== running) return setSaid(text[running ? 'room.said.started' : 'room.said.paused'])
    if (given > old.given) return setSaid(text['room.said.given']({ count: given - old.given }))
    const passed = toldAt.find((minutes) => old.left > minutes * 60_000 && left <= minutes * 60_000 && left > 0)
    if (passed) return setSaid(text['room.said.left']({ count: passed }))
    if (old.left > 0 && left <= 0) setSaid(text['room.said.over'])
  }, [place, running, left, given, text])
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
