import type { RoomItem } from '../../../shared/contract/group.ts'
import type { Standing } from '../../../shared/domain/room/standing.ts'
import type { Timer } from '../../../shared/domain/room/timer.ts'
import { useText } from '../../ui/language.tsx'
import { clockOf } from './room-plan.ts'

type Props = {
  readonly items: readonly RoomItem[]
  readonly timer: Timer
  readonly standing: Standing
  readonly stepMinutes: readonly number[]
}

/** The item the group is at, its time in large figures, and the step of its method. */
export function RoomNow({ items, timer, standing, stepMinutes }: Props) {
  const text = useText()
  const item = items[timer.item]
  if (!item) return null
  const { method } = item
  const step = method?.steps[timer.step]
  const next = method?.steps[timer.step + 1]
  const left = method ? standing.stepLeft : standing.left
  const words = method ? (['room.stepLeft', 'room.stepOver'] as const) : (['room.left', 'room.over'] as const)
  return (
    <section className="room-now" aria-label={item.text}>
      <p className="room-now__place">{text['room.item']({ number: timer.item + 1, of: items.length })}</p>
      <h2 className="room-now__title">{item.text}</h2>
      <div className={left < 0 ? 'room-timer room-timer--over' : 'room-timer'} role="timer" aria-live="off">
        <span className="room-timer__figures tabular">
          {left < 0 && '+'}
          {clockOf(left)}
        </span>
        <span className="room-timer__word">{text[words[left < 0 ? 1 : 0]]}</span>
        <span className="room-timer__state">
          {timer.startedAt === null ? text['room.notStarted'] : timer.since === null && text['room.paused']}
        </span>
      </div>
      {method && step && (
        <div className="room-step">
          <p className="room-step__place">
            {text['room.step']({ number: timer.step + 1, of: method.steps.length })}
            {' · '}
            {text['room.minutes']({ count: Math.round(stepMinutes[timer.step] ?? step.minutes) })}
            {' · '}
            {text[standing.left < 0 ? 'room.itemOver' : 'room.itemLeft']({ time: clockOf(standing.left) })}
          </p>
          <p className="room-step__text">{step.text}</p>
          <dl className="room-step__facts">
            {method.materials !== '' && (
              <div>
                <dt>{text['room.materials']}</dt>
                <dd>{method.materials}</dd>
              </div>
            )}
            {timer.step === 0 && (
              <div>
                <dt>{text['room.methodRoles']}</dt>
                <dd>{method.roles}</dd>
              </div>
            )}
            {next && (
              <div>
                <dt>{text['room.nextStep']}</dt>
                <dd>{next.text}</dd>
              </div>
            )}
          </dl>
        </div>
      )}
    </section>
  )
}
