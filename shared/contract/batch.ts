import { z } from 'zod'
import { Language, Variant } from '../content/schema.ts'
import { NetworkId } from '../domain/ids.ts'
import { task } from './define.ts'
import { HandoutOptions } from './documents.ts'

/** What a folder is to hold for each of some networks. */
export const BatchWish = z.strictObject({
  networkIds: z.array(NetworkId).min(1).max(500),
  language: Language,
  handouts: HandoutOptions.pick({
    handouts: true,
    personal: true,
    copies: true,
    filling: true,
    print: true,
    branded: true,
  })
    /** null: each network's own edition. */
    .extend({ variant: Variant.nullable() })
    .nullable(),
  /** The newest contract, where nothing is missing in it. */
  contract: z.boolean(),
  /** Minutes of the meetings that were held and have some. */
  minutes: z.boolean(),
  /** One file for everybody, or one for each participant (with `personal`). */
  division: z.enum(['pack', 'participant']),
  /** What a participant's own file is called: `Deltager 03`, or by name. */
  naming: z.enum(['numbers', 'names']),
  /** With numbers: a list in the folder that tells whose each is. */
  withKey: z.boolean(),
})
export type BatchWish = z.infer<typeof BatchWish>

/** `leftOut`: what a network had not to give. */
export const SavedFolder = z.strictObject({
  savedAs: z.string().nullable(),
  files: z.int(),
  pages: z.int(),
  leftOut: z.array(
    z.strictObject({
      networkName: z.string(),
      what: z.enum(['noMembers', 'noContract', 'contractIncomplete', 'noMinutes']),
    }),
  ),
})
export type SavedFolder = z.infer<typeof SavedFolder>

export const batch = {
  /** A folder of documents for one or many networks, whole or not at all. Progress counts files; its step is the network's name. */
  'batch.export': task(BatchWish, SavedFolder),
}
