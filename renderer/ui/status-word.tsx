import type { ReactNode } from 'react'
import type { Status } from '../../shared/domain/indicators/schema.ts'
import './chip.css'
import { useText } from './language.tsx'

export type ChipTone = 'accent' | 'neutral' | 'ok' | 'warn' | 'bad'

/** A short word on a soft ground. */
export function Chip({ tone = 'accent', children }: { tone?: ChipTone; children: ReactNode }) {
  return <span className={`chip chip--${tone}`}>{children}</span>
}

/** The shape that goes with a status, so that it is never said by colour alone. */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg className="status-shape" viewBox="0 0 10 10" aria-hidden="true">
      {status === 'green' && <circle cx="5" cy="5" r="4" fill="currentColor" />}
      {status === 'amber' && (
        <>
          <circle cx="5" cy="5" r="3.6" fill="none" stroke="currentColor" strokeWidth="1.2" />
          <path d="M5 1.2a3.8 3.8 0 0 0 0 7.6z" fill="currentColor" />
        </>
      )}
      {status === 'red' && <path d="M5 0.8 9.6 9.2H0.4z" fill="currentColor" />}
      {status === 'grey' && <circle cx="5" cy="5" r="3.5" fill="none" stroke="currentColor" strokeWidth="1.3" />}
    </svg>
  )
}

const tones = { green: 'ok', amber: 'warn', red: 'bad', grey: 'neutral' } as const satisfies Record<Status, ChipTone>

/** A status as a word with its shape: Godt, Se nærmere, Handl nu, For lidt at vise endnu. */
export function StatusWord({ status }: { status: Status }) {
  const text = useText()
  return (
    <Chip tone={tones[status]}>
      <StatusShape status={status} />
      {text[`ui.status.${status}`]}
    </Chip>
  )
}
