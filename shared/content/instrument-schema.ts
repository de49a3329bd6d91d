import { z } from 'zod'
import { Bilingual } from './schema.ts'

export const AnchorSetId = z.enum(['ENIG', 'MGD', 'LIG', 'VIGTIG', 'SIKKER', 'GAS'])
export type AnchorSetId = z.infer<typeof AnchorSetId>

/** Words for the steps of a scale (null: the step has a circle but no word) and for the answer off the scale. */
export const AnchorSet = z.strictObject({
  id: AnchorSetId,
  steps: z.array(Bilingual.nullable()).length(5),
  offScale: Bilingual.nullable(),
})
export type AnchorSet = z.infer<typeof AnchorSet>

/** The evaluation instruments. G, the goal ladder, has no questions of its own: each goal is its owner's. */
export const InstrumentId = z.enum(['P', 'R', 'Y', 'B', 'G'])
export type InstrumentId = z.infer<typeof InstrumentId>

export const Dimension = z.enum([
  'benefit',
  'effort',
  'purpose',
  'safety',
  'energy',
  'focus',
  'facilitation',
  'frame',
  'roles',
  'transfer',
  'value',
  'learning',
  'effect',
  'wellbeing',
  'relation',
  'composition',
  'continuation',
  'support',
  'inspiration',
  'openness',
  'action',
  'expectedBenefit',
  'expectedEffort',
  'clarity',
])
export type Dimension = z.infer<typeof Dimension>

/** What the dimensions are called. */
export const DimensionNames = z.record(Dimension, Bilingual)
export type DimensionNames = z.infer<typeof DimensionNames>

/** One question of an instrument. direction −1: reversed before use (6 − x); 0: neither. */
export const InstrumentItem = z.strictObject({
  id: z.string(),
  text: Bilingual,
  answer: z.union([AnchorSetId, z.literal('text'), z.literal('choice')]),
  choices: z.array(z.strictObject({ key: z.string(), text: Bilingual })).optional(),
  dimension: Dimension.nullable(),
  direction: z.union([z.literal(1), z.literal(-1), z.literal(0)]),
  /** Level of effect the annual question looks at (Kirkpatrick). */
  level: z.enum(['reaction', 'learning', 'behaviour', 'results']).optional(),
})
export type InstrumentItem = z.infer<typeof InstrumentItem>

export const Instrument = z.strictObject({
  id: InstrumentId,
  title: Bilingual,
  shortTitle: Bilingual,
  leadIn: Bilingual.optional(),
  /** Time it takes to answer. */
  minutes: z.int().positive(),
  items: z.array(InstrumentItem),
})
export type Instrument = z.infer<typeof Instrument>
