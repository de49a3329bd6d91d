import { useSyncExternalStore } from 'react'

/** A field that is to be filled in on another page, and where one came from. */
export type FieldErrand = {
  /** What the field is called to the one who misses it. */
  readonly name: string
  /** Labels of the field on its page, the likeliest first. */
  readonly labels: readonly string[]
  /** Where it is. */
  readonly page: string
  readonly back: string
}

let errand: FieldErrand | undefined
const listeners = new Set<() => void>()

/** Sends somebody to a field, or (undefined) ends the errand. */
export const setErrand = (next: FieldErrand | undefined): void => {
  errand = next
  for (const listener of listeners) listener()
}

export const useErrand = (): FieldErrand | undefined =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => errand,
  )

/** The control with one of these labels, where the page has one. */
export const controlLabelled = (labels: readonly string[]): HTMLElement | undefined => {
  const all = [...document.querySelectorAll<HTMLElement>('main label, main legend, main button')]
  for (const wanted of labels) {
    for (const label of all) {
      if (label.textContent?.trim() !== wanted) continue
      if (label instanceof HTMLButtonElement) return label
      const control =
        label instanceof HTMLLabelElement
          ? label.control
          : label.closest('fieldset')?.querySelector('input:checked, input')
      if (control instanceof HTMLElement) return control
    }
  }
  return undefined
}
