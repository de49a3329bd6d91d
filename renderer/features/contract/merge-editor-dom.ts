import { type MergePiece, mergePieces, wordingOf } from './merge-text.ts'

/** What a chip in the text shows and says. `name` is read out. */
export type ChipText = (field: string) => { readonly text: string; readonly name: string; readonly missing: boolean }

/** The type under which a wording with its fields is copied, beside the plain text for other programs. */
export const WORDING = 'application/x-sparringsrum-wording'

/** A merge field as one unbreakable piece of the text: the caret goes past it, and backspace takes it whole. */
const chipElement = (field: string, chipText: ChipText): HTMLElement => {
  const { text, name, missing } = chipText(field)
  const chip = document.createElement('span')
  chip.className = missing ? 'merge-chip merge-chip-missing' : 'merge-chip'
  chip.contentEditable = 'false'
  chip.dataset.field = field
  chip.title = name
  chip.setAttribute('role', 'img')
  chip.setAttribute('aria-label', name)
  chip.textContent = text
  return chip
}

// A caret stands in text: beside a chip at either end there has to be some, if only of no width.
const FOOTHOLD = '\u200b'

const nodesOf = (wording: string, chipText: ChipText): Node[] => {
  const pieces = mergePieces(wording)
  const nodes: Node[] = pieces.map((piece) =>
    'field' in piece ? chipElement(piece.field, chipText) : document.createTextNode(piece.text),
  )
  const isChip = (at: number) => 'field' in (pieces.at(at) ?? {})
  return [
    ...(isChip(0) ? [document.createTextNode(FOOTHOLD)] : []),
    ...nodes,
    ...(isChip(-1) ? [document.createTextNode(FOOTHOLD)] : []),
  ]
}

/** Fills an editable element with a wording. */
export const showWording = (element: HTMLElement, wording: string, chipText: ChipText): void => {
  element.replaceChildren(...nodesOf(wording, chipText))
}

const piecesIn = (node: Node): MergePiece[] => {
  const pieces: MergePiece[] = []
  for (const child of node.childNodes) {
    if (!(child instanceof HTMLElement)) pieces.push({ text: child.textContent ?? '' })
    else if (child.dataset.field) pieces.push({ field: child.dataset.field })
    else if (child.tagName === 'BR') pieces.push({ text: '\n' })
    else pieces.push(...piecesIn(child))
  }
  return pieces
}

/** Reads the wording back out of an editable element, or of a part of one. */
export const readWording = (node: Node): string =>
  wordingOf(piecesIn(node)).replaceAll('\u00a0', ' ').replaceAll(FOOTHOLD, '')

/** Puts a wording where the caret is, in place of what is marked. The browser's own undo knows of it. */
export const insertWording = (wording: string, chipText: ChipText): void => {
  const holder = document.createElement('div')
  holder.replaceChildren(...nodesOf(wording, chipText))
  const last = [...holder.querySelectorAll('span')].at(-1)
  if (last) last.dataset.inserted = 'last'
  document.execCommand('insertHTML', false, holder.innerHTML)
  const chip = document.querySelector<HTMLElement>('[data-inserted]')
  if (!chip) return
  delete chip.dataset.inserted
  // The browser leaves the caret in the chip, where nothing can be written.
  const end = chip.nextSibling
  if (end?.nodeType !== Node.TEXT_NODE || wording.endsWith('}}') === false) return
  window.getSelection()?.collapse(end, (end.textContent ?? '').startsWith(FOOTHOLD) ? 1 : 0)
}

const selected = (): Range | null => {
  const selection = window.getSelection()
  return selection?.rangeCount ? selection.getRangeAt(0) : null
}

/** The marked part as a wording with its fields, and as it reads. */
export const selectedWording = (): { readonly wording: string; readonly reads: string } => {
  const part = selected()?.cloneContents()
  if (!part) return { wording: '', reads: '' }
  return { wording: readWording(part), reads: part.textContent ?? '' }
}

/** What is typed after two braces right before the caret; undefined where no field is being named. */
export const queryAtCaret = (): string | undefined => {
  const range = selected()
  if (!range?.collapsed || range.startContainer.nodeType !== Node.TEXT_NODE) return undefined
  const before = (range.startContainer.textContent ?? '').slice(0, range.startOffset)
  return /\{\{([^{}\n]{0,40})$/.exec(before)?.[1]
}

/** Marks the braces before the caret with what stands after them, so that what comes next takes their place. */
export const selectQuery = (): void => {
  const range = selected()
  const query = queryAtCaret()
  if (!range || query === undefined) return
  range.setStart(range.startContainer, range.startOffset - query.length - 2)
}

/** Puts the caret into an element, at its end. */
export const caretAtEnd = (element: HTMLElement): void => {
  element.focus()
  const range = document.createRange()
  range.selectNodeContents(element)
  range.collapse(false)
  const selection = window.getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
}
