import {
  ChevronLeft,
  ChevronRight,
  Keyboard,
  Maximize,
  Minimize,
  MonitorUp,
  Pause,
  Play,
  Volume2,
  VolumeX,
  X,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { RoomPanel } from '../../../shared/domain/room/log.ts'
import { heldBack } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { keepFocus } from './room-agenda.tsx'
import type { RoomAction } from './use-room-keys.ts'

const panels: readonly RoomPanel[] = ['now', 'cases', 'steps']

type Props = {
  readonly started: boolean
  readonly running: boolean
  readonly atStart: boolean
  readonly atEnd: boolean
  readonly panel: RoomPanel
  readonly sound: boolean
  readonly full: boolean
  readonly perform: (action: RoomAction) => void
  readonly onSecondScreen: () => void
}

/** Large buttons for everything the keys do. */
export function RoomControls({ started, running, atStart, atEnd, panel, sound, full, perform, onSecondScreen }: Props) {
  const text = useText()
  return (
    <div className="room-controls" role="toolbar" aria-label={text['room.controls']}>
      <div className="room-controls__main">
        <Control icon={<ChevronLeft />} disabled={atStart} onClick={() => perform('back')}>
          {text['room.back']}
        </Control>
        <Control primary icon={running ? <Pause /> : <Play />} onClick={() => perform('toggle')}>
          {text[running ? 'room.pause' : started ? 'room.resume' : 'room.start']}
        </Control>
        <Control icon={<ChevronRight />} disabled={atEnd} onClick={() => perform('next')}>
          {text['room.forward']}
        </Control>
        <Control hint={text['room.giveLabel']} onClick={() => perform('give')}>
          {text['room.give']}
        </Control>
        <Control hint={text['room.borrowLabel']} disabled={atEnd} onClick={() => perform('borrow')}>
          {text['room.borrow']}
        </Control>
      </div>
      <fieldset className="room-controls__views">
        <legend className="visually-hidden">{text['room.view']}</legend>
        {panels.map((one) => (
          <Control key={one} pressed={panel === one} onClick={() => perform(one)}>
            {text[`room.view.${one}`]}
          </Control>
        ))}
      </fieldset>
      <div className="room-controls__tools">
        <Control
          icon={sound ? <Volume2 /> : <VolumeX />}
          pressed={sound}
          onClick={() => perform('sound')}
          label={text['room.soundLabel']}
          small
        />
        <Control icon={<MonitorUp />} onClick={onSecondScreen} label={text['room.secondScreen']} small />
        <Control
          icon={full ? <Minimize /> : <Maximize />}
          onClick={() => perform('full')}
          label={text[full ? 'room.leaveFullScreen' : 'room.fullScreen']}
          small
        />
        <Control icon={<Keyboard />} onClick={() => perform('help')} label={text['room.keys']} small />
        <Control icon={<X />} onClick={() => perform('leave')} label={text['room.leave']} small />
      </div>
    </div>
  )
}

type ControlProps = {
  readonly icon?: ReactNode
  /** What it is called where it has no words. */
  readonly label?: string
  readonly hint?: string
  readonly primary?: boolean
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly small?: boolean
  readonly onClick: () => void
  readonly children?: ReactNode
}

function Control({ icon, label, hint, primary, pressed, disabled = false, small, onClick, children }: ControlProps) {
  return (
    <button
      type="button"
      className={classNames('room-control', primary && 'room-control--primary', small && 'room-control--small')}
      aria-label={label}
      title={label ?? hint}
      aria-pressed={pressed}
      onClick={onClick}
      {...heldBack(disabled)}
      onPointerDown={keepFocus}
    >
      {icon}
      {children}
    </button>
  )
}
