import type { PdfFile } from './pdf-file.ts'

/** Pages hang together in groups, so that a reader finds one of thousands without going through all. */
const GROUP = 48

/** The tree of pages (ISO 32000-1, 7.7.3), written as it grows. */
export function pageTree(file: PdfFile) {
  const root = file.reserve()
  const groups: { readonly number: number; readonly kids: number[] }[] = []
  let count = 0

  const write = ({ number, kids }: { readonly number: number; readonly kids: readonly number[] }): void => {
    const references = kids.map((kid) => `${kid} 0 R`).join(' ')
    file.add(`<</Type/Pages/Parent ${root} 0 R/Count ${kids.length}/Kids[${references}]>>`, number)
  }
  let open = { number: file.reserve(), kids: [] as number[] }
  const closeGroup = (): void => {
    if (open.kids.length === 0) return
    write(open)
    groups.push({ number: open.number, kids: [] })
    open = { number: 0, kids: [] }
  }

  return {
    root,
    /** The object that a page to be added names as its parent. */
    add: (page: number): { readonly parent: number; readonly index: number } => {
      if (open.kids.length >= GROUP) closeGroup()
      if (open.number === 0) open.number = file.reserve()
      open.kids.push(page)
      return { parent: open.number, index: count++ }
    },
    finish: (): void => {
      closeGroup()
      const kids = groups.map(({ number }) => `${number} 0 R`).join(' ')
      file.add(`<</Type/Pages/Count ${count}/Kids[${kids}]>>`, root)
    },
  }
}
