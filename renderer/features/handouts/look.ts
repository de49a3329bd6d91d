import type { Language, Variant } from '../../../shared/content/schema.ts'
import type { Filling, Print } from '../../../shared/contract/documents.ts'

/** What the user decides about handouts beside which they are: the part of `HandoutOptions` that is the same for all. */
export type Look = {
  readonly variant: Variant
  readonly language: Language
  readonly personal: boolean
  readonly copies: number
  readonly onlyPresent: boolean
  readonly filling: Filling
  readonly print: Print
}

/** How handouts look until the user decides otherwise. */
export const usualLook = {
  onlyPresent: false,
  filling: 'prefilled',
  print: { form: 'a4', pureBlack: false },
} as const satisfies Partial<Look>

/** What a choice of the look is given: the look as it is, and how to change a part of it. */
export type LookProps = { readonly look: Look; readonly onChange: (change: Partial<Look>) => void }
