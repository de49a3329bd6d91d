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
  /** The same pages saved as a file, for where they cannot be printed from here. Undefined when that failed. */
  readonly asPdf: () => Promise<{ readonly savedAs: string | null } | undefined>
}

/**
 * “Udskriv …”: the system's print dialog for what the preview shows; where there is none, or more pages than it takes, a
 * PDF to print from. The shortcut of the app does the same.
 */
export function PrintButton({ title, pages, asPdf, disabled = false }: Props) {
  const text = useText()
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const save = async (words: string) => {
    const saved = await asPdf()
    if (saved?.savedAs) notify(words)
  }
  const print = async () => {
    setBusy(true)
    setFailure(undefined)
    try {
      const [documents, { mostPages, printPages }] = await Promise.all([pages(), import('./printer.tsx')])
      const count = documents.reduce((sum, one) => sum + one.pages.length, 0)
      if (count > mostPages) await save(text['print.tooMany']({ pages: count }))
      else if (!(await printPages(title, documents))) await save(text['print.noDialog'])
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
      <Button icon={<Printer />} disabled={disabled} busy={isBusy} onClick={() => void print()}>
        {isBusy ? text['print.preparing'] : text['print.open']}
      </Button>
      <FailureNotice failure={failure} />
    </>
  )
}
