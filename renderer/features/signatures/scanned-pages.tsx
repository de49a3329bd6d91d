import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ScanMime } from '../../../shared/contract/signatures.ts'
import { IconButton } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { openPdf } from './open-pdf.ts'

type Pdf = Awaited<ReturnType<typeof openPdf>>
type Props = { readonly base64: string; readonly mime: ScanMime; readonly name: string }

/** The picture, or the pages of the PDF one at a time. */
export function ScannedPages({ base64, mime, name }: Props) {
  const text = useText()
  if (mime === 'application/pdf') return <PdfPages base64={base64} name={name} />
  return <img className="scan__picture" src={`data:${mime};base64,${base64}`} alt={text['scan.image']({ name })} />
}

function usePdf(base64: string): { readonly pdf: Pdf | undefined; readonly failed: boolean } {
  const [pdf, setPdf] = useState<Pdf>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let opened: Pdf | undefined
    let isGone = false
    openPdf(Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))).then(
      (found) => {
        opened = found
        if (isGone) void found.loadingTask.destroy()
        else setPdf(found)
      },
      () => setFailed(true),
    )
    return () => {
      isGone = true
      void opened?.loadingTask.destroy()
    }
  }, [base64])
  return { pdf, failed }
}

function PdfPages({ base64, name }: Omit<Props, 'mime'>) {
  const text = useText()
  const { pdf, failed } = usePdf(base64)
  const [page, setPage] = useState(1)
  if (failed) return <p>{text['scan.notShown']}</p>
  if (!pdf) return <p className="muted">{text['scan.loading']}</p>
  return (
    <div className="scan__pages">
      <PdfPage pdf={pdf} page={page} label={text['scan.image']({ name })} />
      {pdf.numPages > 1 && (
        <div className="row scan__turn">
          <IconButton label={text['handouts.preview.previous']} disabled={page === 1} onClick={() => setPage(page - 1)}>
            <ChevronLeft />
          </IconButton>
          <span aria-live="polite">{text['scan.page']({ page, pages: pdf.numPages })}</span>
          <IconButton
            label={text['handouts.preview.next']}
            disabled={page === pdf.numPages}
            onClick={() => setPage(page + 1)}
          >
            <ChevronRight />
          </IconButton>
        </div>
      )}
    </div>
  )
}

const WIDTH = 900

function PdfPage({ pdf, page, label }: { readonly pdf: Pdf; readonly page: number; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    let stop = () => {}
    let isGone = false
    void pdf.getPage(page).then(async (found) => {
      const element = canvas.current
      if (isGone || !element) return
      const scale = (WIDTH / found.getViewport({ scale: 1 }).width) * Math.min(devicePixelRatio, 2)
      const viewport = found.getViewport({ scale })
      element.width = viewport.width
      element.height = viewport.height
      const drawing = found.render({ canvas: element, viewport })
      stop = () => drawing.cancel()
      await drawing.promise.then(
        () => element.setAttribute('data-drawn', String(page)),
        () => undefined,
      )
    })
    return () => {
      isGone = true
      stop()
    }
  }, [pdf, page])
  return <canvas ref={canvas} className="scan__picture" role="img" aria-label={label} />
}
