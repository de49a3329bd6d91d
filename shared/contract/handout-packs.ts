import { z } from 'zod'
import { HandoutId } from '../content/handout-schema.ts'
import { Language, Variant } from '../content/schema.ts'
import { HandoutPackId, NetworkId } from '../domain/ids.ts'
import { FilledLine } from '../domain/values.ts'
import { command, query, unrecorded } from './define.ts'
import { Filling, Print } from './documents.ts'

/** A pack of the consultant's own, the same for all networks. Its sheets come out in their order here. */
export const HandoutPack = z.strictObject({
  id: HandoutPackId,
  name: FilledLine.max(60),
  handouts: z.array(HandoutId).min(1).max(60),
})
export type HandoutPack = z.infer<typeof HandoutPack>

/** What was chosen the last time for a network: sheets in their order, and how they were to look. */
export const HandoutSelection = z.strictObject({
  handouts: z.array(HandoutId).max(60),
  variant: Variant,
  language: Language,
  personal: z.boolean(),
  copies: z.int().min(1).max(60),
  onlyPresent: z.boolean(),
  filling: Filling,
  print: Print,
  /** Choices that were remembered before there was a say in it were with them. */
  branded: z.boolean().default(true),
})
export type HandoutSelection = z.infer<typeof HandoutSelection>

export const handoutPacks = {
  /** Names are not to be mistaken for each other or for a standard pack's. */
  'handoutPacks.create': command(HandoutPack.omit({ id: true }), HandoutPack),
  'handoutPacks.update': command(
    z.strictObject({ id: HandoutPackId, change: HandoutPack.omit({ id: true }).partial() }),
    HandoutPack,
  ),
  'handoutPacks.delete': command(z.strictObject({ id: HandoutPackId }), z.null()),
  /** The last choice of a network; null while there is none, or when an earlier edition of the app wrote it. */
  'handouts.lastSelection': query(z.strictObject({ networkId: NetworkId }), HandoutSelection.nullable()),
  'handouts.rememberSelection': unrecorded(
    z.strictObject({ networkId: NetworkId, selection: HandoutSelection }),
    z.null(),
  ),
}
