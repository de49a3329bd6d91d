import { z } from 'zod'
import { Language } from '../content/schema.ts'
import { NetworkId, ParticipantId } from '../domain/ids.ts'
import { ReflectionAnswers, ReflectionState } from '../domain/reflection.ts'
import { ReflectionSummary } from '../domain/reflection-summary.ts'
import { LongText } from '../domain/values.ts'
import { command, query } from './define.ts'

const of = { networkId: NetworkId, participantId: ParticipantId }
const option = z.strictObject({ key: z.string(), text: z.string() })

/** A part of the sheet, ready to be shown. Keys of options are those that their answers are stored under. */
export const SheetPart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), key: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('note'), key: z.string(), text: z.string() }),
  z.strictObject({ kind: z.literal('text'), key: z.string(), label: z.string() }),
  z.strictObject({ kind: z.literal('line'), key: z.string(), label: z.string() }),
  z.strictObject({
    kind: z.literal('check'),
    key: z.string(),
    label: z.string(),
    options: z.array(option.extend({ write: z.boolean() })),
  }),
  z.strictObject({ kind: z.literal('choice'), key: z.string(), label: z.string(), options: z.array(option) }),
  /** `steps`: a word for each of five steps, empty where a step has none; `offScale` is null where there is no such answer. */
  z.strictObject({
    kind: z.literal('scale'),
    key: z.string(),
    label: z.string(),
    steps: z.array(z.string()).length(5),
    offScale: z.string().nullable(),
  }),
])
export type SheetPart = z.infer<typeof SheetPart>

/** What the members of a network have written before joining. For the consultant alone: names and words are in it. */
export const ReflectionsOfNetwork = z.strictObject({
  people: z.array(
    z.strictObject({
      participantId: ParticipantId,
      name: z.string(),
      state: ReflectionState,
      answers: ReflectionAnswers,
    }),
  ),
  summary: ReflectionSummary,
})
export type ReflectionsOfNetwork = z.infer<typeof ReflectionsOfNetwork>

export const reflections = {
  /** The sheet "Før du siger ja" in a language and the network's edition. */
  'reflections.sheet': query(
    z.strictObject({ networkId: NetworkId, language: Language }),
    z.strictObject({ title: z.string(), parts: z.array(SheetPart) }),
  ),
  'reflections.ofNetwork': query(z.strictObject({ networkId: NetworkId }), ReflectionsOfNetwork),
  /** An empty value takes the answer away. */
  'reflections.setAnswer': command(z.strictObject({ ...of, item: z.string().max(100), value: LongText }), z.null()),
  /** Takes all answers of one person away. */
  'reflections.clear': command(z.strictObject(of), z.null()),
}
