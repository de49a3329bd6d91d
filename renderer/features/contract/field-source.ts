import type { FieldView } from '../../../shared/contract/contracts.ts'

/** The page on which a field from outside the contract is changed; null for the contract's own and for what is computed. */
export const sourceHref = (source: FieldView['source'], networkId: string, clientId?: string): string | null => {
  if (source === 'frame' || source === 'network') return `/networks/${networkId}/frame`
  if (source === 'client' && clientId) return `/clients/${clientId}`
  if (source === 'consultant') return '/settings'
  return null
}

/** Brings a field of the contract into sight and puts the caret in it. */
export const goToField = (key: string): void => {
  const row = document.querySelector<HTMLElement>(`[data-contract-field="${CSS.escape(key)}"]`)
  row?.scrollIntoView({ block: 'center' })
  row?.querySelector<HTMLElement>('input, textarea, select, a, button')?.focus()
}
