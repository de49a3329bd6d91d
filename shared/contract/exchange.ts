import { z } from 'zod'
import { Language } from '../content/schema.ts'
import { NetworkId, ParticipantId } from '../domain/ids.ts'
import { Employment, Participant } from '../domain/participant.ts'
import { FilledLine, IsoDate } from '../domain/values.ts'
import { command, query, task } from './define.ts'

const mostRows = 20_000
const fieldId = z.string().min(1).max(64)

/** One row to be stored. `existingId`: the person is known, and only what is missing about them is filled in. */
export const ImportRow = z.strictObject({
  existingId: ParticipantId.nullable(),
  person: Participant.omit({ id: true }),
  employment: Employment.omit({ id: true, participantId: true, endsOn: true }),
  joinedOn: IsoDate.nullable(),
  leftOn: IsoDate.nullable(),
  custom: z.array(z.strictObject({ fieldId, value: FilledLine })).max(100),
})
export type ImportRow = z.infer<typeof ImportRow>

const period = z.strictObject({ startsOn: IsoDate, endsOn: IsoDate.nullable() })

/** What a list is held against: people the store has, with their memberships in the network, and fields of one's own. */
export const ImportKnown = z.strictObject({
  people: z.array(
    z.strictObject({
      ...Participant.pick({ id: true, fullName: true, email: true }).shape,
      organisations: z.array(z.string()),
      memberships: z.array(period),
    }),
  ),
  customFields: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  today: IsoDate,
})
export type ImportKnown = z.infer<typeof ImportKnown>

const cell = z.string().max(10_000)
const file = { format: z.enum(['csv', 'xlsx']), language: Language }

/** Where the file went, or null when the user thought better of it, and how many rows it has below its heading. */
export const SavedList = z.strictObject({ savedAs: z.string().nullable(), rows: z.int() })
export type SavedList = z.infer<typeof SavedList>

export const exchange = {
  'import.known': query(z.strictObject({ networkId: NetworkId.nullable() }), ImportKnown),
  /**
   * Stores a whole list in one step; nothing of it when a single row is refused. With `join` everybody becomes a member
   * of the network, from the row's own day or else from `startsOn`.
   */
  'import.store': command(
    z.strictObject({
      join: z.strictObject({ networkId: NetworkId, startsOn: IsoDate }).nullable(),
      rows: z.array(ImportRow).min(1).max(mostRows),
    }),
    z.strictObject({ created: z.int(), existing: z.int() }),
  ),
  /** Rows that were not taken in, as a file to mend them in. */
  'import.saveLeftOut': task(
    z.strictObject({
      language: Language,
      headings: z.array(cell).max(110),
      rows: z.array(z.array(cell).max(110)).min(1).max(mostRows),
    }),
    SavedList,
  ),
  /** People of a network, or of all; as a workbook also their posts and memberships. No notes. */
  'export.people': task(z.strictObject({ networkId: NetworkId.nullable(), ...file }), SavedList),
  /** Who was at which meeting of a network. No reasons. */
  'export.attendance': task(z.strictObject({ networkId: NetworkId, ...file }), SavedList),
}
