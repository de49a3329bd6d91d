import { TriangleAlert } from 'lucide-react'
import { useText } from '../../ui/language.tsx'

/** The minutes of the agenda against the length of the meeting, always in sight. */
export function AgendaSum({ used, length }: { readonly used: number; readonly length: number }) {
  const text = useText()
  const isTooLong = used > length
  return (
    <p className={isTooLong ? 'agenda__sum agenda__sum--long' : 'agenda__sum'} aria-live="polite">
      {isTooLong && <TriangleAlert size={15} aria-hidden="true" />}
      {used === length
        ? text['meetings.agenda.fits']({ used })
        : isTooLong
          ? text['meetings.agenda.long']({ used, length })
          : text['meetings.agenda.short']({ used, length })}
    </p>
  )
}
