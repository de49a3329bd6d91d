import type { BinEntry } from '../../../shared/contract/history.ts'
import { ClientId, MeetingId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { ChangeLog } from '../../database/change-log.ts'
import type { RowImage } from '../../database/change-recorder.ts'
import type { Stores } from '../stores.ts'

type Deletion = ReturnType<ChangeLog['bin']>[number]
type Names = (id: string) => string | undefined

const titleColumns = ['name', 'full_name', 'text', 'label', 'date', 'held_on', 'handed_on', 'noted_on', 'template_id']

const textOf = (row: RowImage, column: string): string => {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

/** Names of what still stands; what has gone as well is looked up among the deleted rows. */
function namesIn(stores: Stores, rows: readonly RowImage[]): Names {
  const gone = new Map(rows.map((row) => [textOf(row, 'id'), textOf(row, 'name') || textOf(row, 'full_name')]))
  return (id) =>
    gone.get(id) ||
    stores.networks.find(NetworkId.parse(id))?.name ||
    stores.clients.find(ClientId.parse(id))?.name ||
    stores.participants.find(ParticipantId.parse(id))?.fullName
}

function ownerOf(stores: Stores, row: RowImage, nameOf: Names): string {
  const meeting = textOf(row, 'meeting_id') && stores.meetings.find(MeetingId.parse(textOf(row, 'meeting_id')))
  const owner = textOf(row, 'network_id') || (meeting ? meeting.networkId : '') || textOf(row, 'client_id')
  return (owner && nameOf(owner)) || ''
}

/** Tables whose rows others hang on, the topmost first: what was deleted is called after the first of them. */
const roots = ['client', 'network', 'participant', 'meeting', 'contract', 'evaluation_round', 'custom_field']

/** A deletion as the bin lists it. Where no row is of a table that others hang on, the one that went last names it. */
export function binEntry(stores: Stores, { set, rows }: Deletion): BinEntry | undefined {
  const deleted = rows.flatMap(({ table, from, to }) => (from !== null && to === null ? [{ table, row: from }] : []))
  const topmost = roots.find((name) => deleted.some(({ table }) => table === name))
  const root = deleted.findLast(({ table }) => topmost === undefined || table === topmost)
  if (!root) return undefined
  const nameOf = namesIn(
    stores,
    deleted.map(({ row }) => row),
  )
  const title = titleColumns.map((column) => textOf(root.row, column)).find((text) => text !== '')
  const person = textOf(root.row, 'participant_id')
  return {
    id: set.id,
    kind: root.table,
    name: title ?? (person && nameOf(person)) ?? '',
    of: ownerOf(stores, root.row, nameOf),
    deletedOn: set.madeOn,
    records: deleted.length,
  }
}
