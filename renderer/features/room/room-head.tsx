import type { RoomView } from '../../../shared/contract/group.ts'
import type { Standing } from '../../../shared/domain/room/standing.ts'
import { formatClock } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { timeOfDay } from './room-plan.ts'

type Props = {
  readonly view: RoomView
  readonly standing: Standing
  readonly now: number
  readonly started: boolean
}

/** Whose meeting it is, what time it is, when it is to end, and how far ahead or behind it is. */
export function RoomHead({ view, standing, now, started }: Props) {
  const text = useText()
  const language = useLanguage()
  const { behind, plannedEnd, endsAt } = standing
  const time = (instant: number): string => formatClock(timeOfDay(instant), language)
  const pace =
    behind === 0 ? text['room.onTime'] : text[behind > 0 ? 'room.behind' : 'room.ahead']({ count: Math.abs(behind) })
  return (
    <header className="room-head">
      <h1>{text['room.title']({ network: view.networkName, number: view.meeting.number })}</h1>
      {started && (
        <p className={behind > 2 ? 'room-head__pace room-head__pace--behind' : 'room-head__pace'}>
          <strong>{pace}</strong>
          {behind !== 0 && <span>{text['room.expectedEnd']({ time: time(endsAt) })}</span>}
        </p>
      )}
      <p className="room-head__end">{text['room.plannedEnd']({ time: time(plannedEnd) })}</p>
      <p className="room-head__clock tabular">
        <span className="visually-hidden">{text['room.clock']} </span>
        {time(now)}
      </p>
    </header>
  )
}
