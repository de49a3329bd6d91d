import type { AttendanceCell } from '../../../shared/domain/meeting.ts'

const at = { cx: 7, cy: 7, r: 5.6 }

/** One person at one meeting as a shape: no two statuses differ by colour alone. */
export function AttendanceMark({ cell }: { cell: AttendanceCell }) {
  return (
    <svg className={`mark mark--${cell}`} viewBox="0 0 14 14" aria-hidden="true">
      <MarkShape cell={cell} />
    </svg>
  )
}

function MarkShape({ cell }: { cell: AttendanceCell }) {
  switch (cell) {
    case 'present':
      return <circle cx="7" cy="7" r="6.4" fill="currentColor" />
    case 'partial':
      return (
        <>
          <circle {...at} fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M7 1.4a5.6 5.6 0 0 0 0 11.2z" fill="currentColor" />
        </>
      )
    case 'cancelled':
      return (
        <>
          <circle {...at} fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M3.1 3.1 10.9 10.9" stroke="currentColor" strokeWidth="1.4" />
        </>
      )
    case 'lateCancelled':
      return (
        <>
          <circle {...at} fill="none" stroke="currentColor" strokeWidth="1.4" />
          <path d="M3.2 3.2 10.8 10.8M10.8 3.2 3.2 10.8" stroke="currentColor" strokeWidth="1.4" />
        </>
      )
    case 'noShow':
      return (
        <path d="M2.6 2.6 11.4 11.4M11.4 2.6 2.6 11.4" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      )
    case 'onLeave':
      return <path d="M3 7h8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    case 'planned':
      return <circle {...at} fill="none" stroke="currentColor" strokeWidth="1.3" strokeDasharray="1.6 1.6" />
    case 'missing':
      return <circle {...at} fill="none" stroke="currentColor" strokeWidth="1.4" />
    case 'absent':
      return null
  }
}
