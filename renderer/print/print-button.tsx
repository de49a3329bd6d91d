import { Printer } from 'lucide-react'
import { useState } from 'react'
import type { Failure } from '../../shared/contract/result.ts'
import type { LaidOutDocument } from '../../shared/documents/page.ts'
import { failureOf } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { FailureNotice } from '../ui/failure-notice.tsx'
import { useText } from '../ui/language.tsx'
import { useNotify } from '../ui/notices.tsx'
import { usePrintable } from './printable.ts'

type Props = {
  /** What the dialog, and a file printed to disk, is called. */
  readonly title: string
  readonly disabled?: boolean
  /** The pages as they come out. */
  readonly pages: () => Promise<readonly LaidOutDocument[]>
}

/** “Udskriv …”: the system's print dialog for what the preview shows. The shortcut of the app does the same. */
export function PrintButton({ title, pages, disabled = false }: Props) {
  const text = useText()
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const print = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      const [documents, { mostPages, printPages }] = await Promise.all([pages(), import('./printer.tsx')])
      const count = documents.reduce((sum, one) => sum + one.pages.length, 0)
      if (count > mostPages) notify(text['print.tooMany']({ pages: count }))
      else await printPages(title, documents)
    } catch (error) {
      setFailure(failureOf(error))
    } finally {
      setBusy(false)
    }
  }
  const ready = !disabled && !isBusy
  usePrintable(ready ? () => void print() : undefined)
  return (
    <>
      <Button icon={<Printer />} disabled={!ready} onClick={() => void print()}>
        {isBusy ? text['print.preparing'] : text['print.open']}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}
