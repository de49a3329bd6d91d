import { type MergePiece, mergePieces, wordingOf } from './merge-text.ts'

/** What a chip in the text shows and says. */
export type ChipText = (field: string) => { readonly text: string; readonly title: string; readonly missing: boolean }

/** A merge field as one unbreakable piece of the text: the caret goes past it, and backspace takes it whole. */
export const chipElement = (field: string, chipText: ChipText): HTMLElement => {
  const { text, title, missing } = chipText(field)
  const chip = document.createElement('span')
  chip.className = missing ? 'merge-chip merge-chip-missing' : 'merge-chip'
  chip.contentEditable = 'false'
  chip.dataset.field = field
  chip.title = title
  chip.textContent = text
  return chip
}

/** Fills an editable element with a wording. */
export const showWording = (element: HTMLElement, wording: string, chipText: ChipText): void => {
  element.replaceChildren(
    ...mergePieces(wording).map((piece) =>
      'field' in piece ? chipElement(piece.field, chipText) : document.createTextNode(piece.text),
    ),
  )
}

/** Reads the wording back out of an editable element. */
export const readWording = (element: HTMLElement): string => {
  const pieces: MergePiece[] = []
  for (const node of element.childNodes) {
    if (!(node instanceof HTMLElement)) pieces.push({ text: node.textContent ?? '' })
    else if (node.dataset.field) pieces.push({ field: node.dataset.field })
    else if (node.tagName === 'BR') pieces.push({ text: '\n' })
    else pieces.push({ text: readWording(node) })
  }
  return wordingOf(pieces).replaceAll('\u00a0', ' ').trim()
}

/** Puts a chip where the caret is, or at the end when the caret is elsewhere. */
export const insertChip = (element: HTMLElement, field: string, chipText: ChipText): void => {
  const selection = window.getSelection()
  const range = selection?.rangeCount ? selection.getRangeAt(0) : null
  const chip = chipElement(field, chipText)
  if (selection && range && element.contains(range.commonAncestorContainer)) {
    range.deleteContents()
    range.insertNode(chip)
    range.setStartAfter(chip)
    range.collapse(true)
    selection.removeAllRanges()
    selection.addRange(range)
  } else {
    element.append(chip)
  }
}
