import { z } from 'zod'
import { HandoutId } from './handout-schema.ts'
import { Bilingual } from './schema.ts'

/** Words on every agenda that is a sheet of its own. */
export const AgendaSheetWords = z.strictObject({
  format: Bilingual,
  purpose: Bilingual,
  head: Bilingual,
  roles: Bilingual,
  aim: Bilingual,
  /** Before the titles of the handouts that go with an item. */
  sheets: Bilingual,
  notes: Bilingual,
})
export type AgendaSheetWords = z.infer<typeof AgendaSheetWords>

/** Words on every method card. */
export const MethodCardWords = z.strictObject({ notes: Bilingual })

/** A method card, content specification part (c). `scales`: the step grows with the number of people. */
export const Method = z.strictObject({
  id: z.string().regex(/^M\d\d$/),
  title: Bilingual,
  bestFor: Bilingual,
  people: Bilingual,
  /** Smallest and largest number of people it is meant for. */
  size: z.strictObject({ min: z.int().positive(), max: z.int().positive() }),
  minutes: z.int().positive(),
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  when: Bilingual,
  roles: Bilingual,
  /** Things to have at hand beside the `handouts`; empty in an edition that needs none. */
  materials: Bilingual.optional(),
  handouts: z.array(HandoutId),
  note: Bilingual.optional(),
  steps: z.array(z.strictObject({ minutes: z.int().positive(), text: Bilingual, scales: z.boolean().optional() })),
  tip: Bilingual,
})
export type Method = z.infer<typeof Method>

/** An agenda template, content specification part (d). `slot` is what can be put in; `handouts` go with the item. */
export const AgendaTemplate = z.strictObject({
  id: z.string().regex(/^A[1-7]$/),
  title: Bilingual,
  minutes: z.int().positive(),
  items: z.array(
    z.strictObject({
      minutes: z.int().positive(),
      text: Bilingual,
      slot: z.enum(['case', 'theme', 'pairs', 'dashboard']).optional(),
      method: z.string().optional(),
      /** The method is run in a short form, so that it fits the minutes. */
      short: z.literal(true).optional(),
      handouts: z.array(HandoutId).optional(),
    }),
  ),
})
export type AgendaTemplate = z.infer<typeof AgendaTemplate>
