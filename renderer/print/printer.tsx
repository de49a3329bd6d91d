import { createRoot } from 'react-dom/client'
import type { LaidOutDocument, Page } from '../../shared/documents/page.ts'
import { PageView } from '../ui/page-view.tsx'
import './print.css'

/** Pages beyond this are more than a page of the browser holds; they are printed from the PDF. */
export const mostPages = 800

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/** Takes away what was drawn for the last print. */
let clear = (): void => {}

/** The paper that a page is made for: its own size, with no margin beside the page's own. */
function paperOf({ width, height }: Page): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page { size: A4 ${width > height ? 'landscape' : 'portrait'}; margin: 0 }`)
  return sheet
}

function draw(documents: readonly LaidOutDocument[], into: HTMLElement): Promise<() => void> {
  const root = createRoot(into)
  return new Promise((resolve) => {
    root.render(
      <div ref={(drawn) => void (drawn && resolve(() => root.unmount()))}>
        {documents.flatMap(({ title, pages }, document) =>
          pages.map((page, at) => (
            <div
              // biome-ignore lint/suspicious/noArrayIndexKey: drawn once and thrown away
              key={`${document} ${at}`}
              className={page.width > page.height ? 'print-page print-page--wide' : 'print-page'}
            >
              <PageView page={page} label={title} />
            </div>
          )),
        )}
      </div>,
    )
  })
}

/**
 * Hands pages to the system's print dialog: the very marks of the preview and the PDF, drawn into the page and shown in
 * print alone. Both hosts print so; a PDF in a frame prints in some browsers and in others not. What was drawn goes when
 * the dialog is closed, or at the next print. Answers false where no dialog can be had: the browser tells of one before it
 * opens, while `print` runs, and of none where printing is blocked.
 */
export async function printPages(title: string, documents: readonly LaidOutDocument[]): Promise<boolean> {
  const [first] = documents.flatMap(({ pages }) => pages)
  if (!first) return true
  clear()
  const holder = document.createElement('div')
  holder.className = 'print-pages'
  document.body.append(holder)
  const paper = paperOf(first)
  const sheets = document.adoptedStyleSheets
  document.adoptedStyleSheets = [...sheets, paper]
  const screenTitle = document.title
  const erase = await draw(documents, holder)
  clear = () => {
    clear = () => {}
    document.title = screenTitle
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paper)
    erase()
    holder.remove()
  }
  window.addEventListener('afterprint', () => clear(), { once: true })
  // Dialogs and files "printed" to disk go by the title of the page.
  document.title = title
  await document.fonts.ready
  await nextFrame()
  let opens = false
  const told = () => {
    opens = true
  }
  window.addEventListener('beforeprint', told)
  window.print()
  window.removeEventListener('beforeprint', told)
  if (!opens) clear()
  return opens
}
