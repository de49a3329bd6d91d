import type { Language, Variant } from '../../../shared/content/schema.ts'
import type { Filling, Print } from '../../../shared/contract/documents.ts'
import type { MeetingId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'

/** What the user decides about handouts beside which they are: the part of `HandoutOptions` that is the same for all. */
export type Look = {
  readonly variant: Variant
  readonly language: Language
  readonly personal: boolean
  readonly copies: number
  readonly onlyPresent: boolean
  readonly filling: Filling
  readonly print: Print
  readonly branded: boolean
}

/** How handouts look until the user decides otherwise. */
export const usualLook = {
  onlyPresent: false,
  filling: 'prefilled',
  print: { form: 'a4', pureBlack: false },
  branded: true,
} as const satisfies Partial<Look>

/** Whom sheets are made for this time; unlike the look it is not remembered. */
export type Occasion = {
  /** null for no network at all. */
  readonly networkId: NetworkId | null
  /** null for the next meeting. */
  readonly meetingId: MeetingId | null
  /** null for everybody. */
  readonly receivers: ParticipantId[] | null
}

/** What a choice of the look is given: the look as it is, and how to change a part of it. */
export type LookProps = { readonly look: Look; readonly onChange: (change: Partial<Look>) => void }
export type OccasionProps = {
  readonly occasion: Occasion
  readonly onOccasion: (change: Partial<Occasion>) => void
}
