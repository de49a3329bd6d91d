import { useState } from 'react'
import type { RoomView } from '../../../shared/contract/group.ts'
import { borrowed } from '../../../shared/domain/room/minutes.ts'
import { standing, stepMinutes } from '../../../shared/domain/room/standing.ts'
import { roomScreenName } from '../../../shared/room-screen.ts'
import { paths } from '../../app/paths.ts'
import { useIdleLock } from '../../app/use-idle-lock.ts'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { RoomAgenda } from './room-agenda.tsx'
import { RoomAnnouncements } from './room-announcements.tsx'
import { RoomCases } from './room-cases.tsx'
import { RoomControls } from './room-controls.tsx'
import { RoomKeysHelp, SleptDialog } from './room-dialogs.tsx'
import { RoomFoot } from './room-foot.tsx'
import { RoomHead } from './room-head.tsx'
import { RoomNow } from './room-now.tsx'
import { minutesNow, placeBy, planOf, timeOfDay } from './room-plan.ts'
import { RoomSteps } from './room-steps.tsx'
import { useFullScreen } from './use-full-screen.ts'
import { useRoomClock } from './use-room-clock.ts'
import { type RoomAction, useRoomKeys } from './use-room-keys.ts'
import { useTone } from './use-tone.ts'
import { useWakeLock } from './use-wake-lock.ts'

const GIVEN = 5
/** A clock that has run over for an hour has been forgotten; the app may lock itself again. */
const forgotten = -60 * 60_000

type Props = {
  readonly view: RoomView
  readonly isScreen: boolean
  readonly locks: boolean
  readonly onLeave: () => void
}

/** The meeting as it runs: the clock, the agenda, the step, and the keys and buttons that move it. */
export function Room({ view, isScreen, locks, onLeave }: Props) {
  const text = useText()
  const notify = useNotify()
  const [helping, setHelping] = useState(false)
  const { timer: kept, now, panel, slept, add, show, answer } = useRoomClock(view.meeting.id)
  const plan = planOf(view)
  // The agenda may have become shorter since the group was there.
  const timer = { ...kept, item: Math.min(kept.item, view.items.length - 1) }
  const { item, step } = timer
  const where = standing(plan, timer, now)
  const minutes = minutesNow(plan, timer)
  const running = timer.since !== null
  const current = view.items[item]
  const method = current?.method
  const full = useFullScreen()
  const tone = useTone(running && (method ? where.stepLeft : where.left) <= 0)
  useWakeLock(running)
  useIdleLock(locks && (!running || where.left < forgotten))

  const go = (place: { item: number; step: number } | undefined): void => {
    if (place) add({ kind: 'go', ...place })
  }
  const actions: Record<RoomAction, () => void> = {
    toggle: () => add({ kind: running ? 'pause' : 'start' }),
    next: () => go(placeBy(plan, timer, 1, 'step')),
    back: () => go(placeBy(plan, timer, -1, 'step')),
    nextItem: () => go(placeBy(plan, timer, 1, 'item')),
    backItem: () => go(placeBy(plan, timer, -1, 'item')),
    give: () => add({ kind: 'minutes', changes: [{ item, by: GIVEN }] }),
    borrow: () => {
      const changes = borrowed(minutes, item, GIVEN)
      if (changes.length > 0) add({ kind: 'minutes', changes })
      else notify(text['room.cannotBorrow'])
    },
    now: () => show('now'),
    cases: () => show('cases'),
    steps: () => show('steps'),
    sound: tone.toggle,
    full: full.toggle,
    help: () => setHelping(true),
    leave: isScreen ? () => window.close() : onLeave,
  }
  const perform = (action: RoomAction): void => actions[action]()
  useRoomKeys(!helping && slept === null, perform)

  const openSecond = (): void => {
    const address = `${location.pathname}#${paths.roomScreen(view.meeting.id)}`
    const opened = window.open(address, roomScreenName, 'popup,width=1280,height=720')
    notify(text[opened ? 'room.secondScreenHelp' : 'room.popupBlocked'])
  }

  const said = method
    ? text['room.said.step']({ number: step + 1, of: method.steps.length, title: method.steps[step]?.text ?? '' })
    : ''
  const place = [text['room.said.item']({ number: item + 1, of: view.items.length, title: current?.text ?? '' }), said]
  return (
    <div className={isScreen ? 'room room--screen' : 'room'}>
      <RoomHead
        view={view}
        standing={where}
        now={slept === null ? now : Date.now()}
        started={timer.startedAt !== null}
      />
      <RoomAgenda
        items={view.items}
        minutes={minutes}
        startsAt={timeOfDay(where.begins)}
        current={item}
        onGo={isScreen ? null : (to) => go({ item: to, step: 0 })}
      />
      <div className="room__main">
        {panel === 'now' && (
          <RoomNow items={view.items} timer={timer} standing={where} stepMinutes={stepMinutes(plan, timer, item)} />
        )}
        {panel === 'cases' && <RoomCases meetingId={view.meeting.id} people={view.people} canChoose={!isScreen} />}
        {panel === 'steps' && <RoomSteps steps={view.steps} canChange={!isScreen} />}
      </div>
      <RoomFoot view={view} item={item} minutes={minutes} />
      {!isScreen && (
        <RoomControls
          started={timer.startedAt !== null}
          running={running}
          atStart={item === 0 && step === 0}
          atEnd={placeBy(plan, timer, 1, 'step') === undefined}
          panel={panel}
          sound={tone.on}
          full={full.full}
          perform={perform}
          onSecondScreen={openSecond}
        />
      )}
      <RoomAnnouncements
        place={place.filter(Boolean).join('. ')}
        running={running}
        left={method ? where.stepLeft : where.left}
        given={timer.added[item] ?? 0}
      />
      {helping && <RoomKeysHelp onClose={() => setHelping(false)} />}
      {slept !== null && !isScreen && <SleptDialog minutes={slept} onAnswer={answer} />}
    </div>
  )
}
