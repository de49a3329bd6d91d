import { CalendarArrowDown } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button, IconButton } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import type { ExportOrigin } from './export-dialog.tsx'

const ExportDialog = lazy(async () => ({ default: (await import('./export-dialog.tsx')).ExportDialog }))

/** Opens the dialog for a calendar file: of one meeting as an `icon`, of several in words. */
export function CalendarFileButton({ icon = false, ...origin }: ExportOrigin & { readonly icon?: boolean }) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      {icon ? (
        <IconButton label={text['calendar.export']} onClick={() => setOpen(true)}>
          <CalendarArrowDown />
        </IconButton>
      ) : (
        <Button icon={<CalendarArrowDown />} onClick={() => setOpen(true)}>
          {text['calendar.exportMany']}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <ExportDialog origin={origin} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
