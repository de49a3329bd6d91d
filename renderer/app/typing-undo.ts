let valueAtFocus = ''

/** The text field that has the focus, if any. The parts of a date field look like text and are not. */
function focusedText(): HTMLInputElement | HTMLTextAreaElement | HTMLElement | undefined {
  const at = document.activeElement
  if (at instanceof HTMLTextAreaElement) return at
  if (at instanceof HTMLInputElement)
    return /^(text|search|email|tel|url|password|number)$/.test(at.type) ? at : undefined
  return at instanceof HTMLElement && at.isContentEditable && at.role !== 'spinbutton' ? at : undefined
}

const textOf = (field: HTMLElement): string =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')

document.addEventListener('focusin', () => {
  const field = focusedText()
  valueAtFocus = field ? textOf(field) : ''
})

/** Whether a text field holds something typed since it got the focus: then Ctrl Z belongs to the field. */
export function isBeingTyped(): boolean {
  const field = focusedText()
  return field !== undefined && textOf(field) !== valueAtFocus
}

const typed = (command: 'undo' | 'redo') => (): boolean => {
  if (!isBeingTyped()) return false
  // Deprecated, and the only way to reach the history that the browser keeps of a field.
  document.execCommand(command)
  return true
}

/** Takes back what is being typed, for the native menu; false where nothing is being typed. */
export const undoTyping = typed('undo')
export const redoTyping = typed('redo')
