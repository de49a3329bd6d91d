/** Asks the frame of the window for the dialog that takes in forms, with files or with none yet. */
export type FormRequest = { readonly files: readonly File[] }

const EVENT = 'sparringsrum-forms'

export const requestForms = (files: readonly File[] = []): void =>
  void window.dispatchEvent(new CustomEvent<FormRequest>(EVENT, { detail: { files } }))

/** Calls `listener` for each request; gives the function that ends it. */
export function onFormRequest(listener: (request: FormRequest) => void): () => void {
  const hear = (event: Event) => listener((event as CustomEvent<FormRequest>).detail)
  window.addEventListener(EVENT, hear)
  return () => window.removeEventListener(EVENT, hear)
}
