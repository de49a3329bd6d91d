import { z } from 'zod'
import { IsoDate } from '../domain/values.ts'
import { command, query, unrecorded } from './define.ts'

/** A command that can be undone or redone, by its method's name; its words are the message `history.<method>`. */
const Step = z.strictObject({ id: z.int(), method: z.string() })
export type Step = z.infer<typeof Step>

/** What Ctrl Z and its opposite would do now; `steps` are today's changes, the newest first, `undone` those to redo. */
export const HistoryState = z.strictObject({
  undo: Step.nullable(),
  redo: Step.nullable(),
  steps: z.array(Step.extend({ undone: z.boolean() })),
})
export type HistoryState = z.infer<typeof HistoryState>

/** Something deleted: the table it stood in, its name, and the record it belonged to. */
export const BinEntry = z.strictObject({
  id: z.int(),
  kind: z.string(),
  name: z.string(),
  of: z.string(),
  deletedOn: IsoDate,
  /** How many records went with it. */
  records: z.int(),
})
export type BinEntry = z.infer<typeof BinEntry>

export const history = {
  'history.state': query(z.null(), HistoryState),
  /**
   * Takes the newest change of today back; null when there is none. With the id of a change it is refused when that is
   * no longer the newest, so that a message takes back what it told of and nothing else.
   */
  'history.undo': unrecorded(z.strictObject({ id: z.int().nullable() }), Step.nullable()),
  /** Makes the change again that was taken back last; null when there is none. */
  'history.redo': unrecorded(z.null(), Step.nullable()),
  'bin.list': query(z.null(), z.array(BinEntry)),
  'bin.restore': command(z.strictObject({ id: z.int() }), z.null()),
  /** For good: nothing of it can be brought back, by undo either. */
  'bin.remove': unrecorded(z.strictObject({ id: z.int() }), z.null()),
  'bin.empty': unrecorded(z.null(), z.null()),
}
