import type { Database } from 'better-sqlite3'
import type { ActionItemId, NetworkId } from '../../../shared/domain/ids.ts'
import type { ActionItem } from '../../../shared/domain/meeting.ts'

const columns = 'id, network_id AS networkId, text, responsible, due_on AS dueOn, state, meeting_id AS meetingId'

/** Agreed steps, by the day they are due; those without a day come last. */
export function stepStore(db: Database) {
  const byId = db.prepare<[ActionItemId], ActionItem>(`SELECT ${columns} FROM action_item WHERE id = ?`)
  const ofNetwork = db.prepare<[NetworkId], ActionItem>(
    `SELECT ${columns} FROM action_item WHERE network_id = ? ORDER BY due_on IS NULL, due_on, text, id`,
  )
  const open = db.prepare<[], ActionItem>(
    `SELECT ${columns} FROM action_item WHERE state = 'open' ORDER BY due_on IS NULL, due_on, text, id`,
  )
  const insert = db.prepare<ActionItem>(
    `INSERT INTO action_item (id, network_id, text, responsible, due_on, state, meeting_id)
     VALUES (@id, @networkId, @text, @responsible, @dueOn, @state, @meetingId)`,
  )
  const update = db.prepare<ActionItem>(
    'UPDATE action_item SET text = @text, responsible = @responsible, due_on = @dueOn, state = @state WHERE id = @id',
  )
  const remove = db.prepare<[ActionItemId]>('DELETE FROM action_item WHERE id = ?')
  return {
    find: (id: ActionItemId): ActionItem | undefined => byId.get(id),
    ofNetwork: (id: NetworkId): ActionItem[] => ofNetwork.all(id),
    open: (): ActionItem[] => open.all(),
    insert: (step: ActionItem): void => void insert.run(step),
    save: (step: ActionItem): void => void update.run(step),
    delete: (id: ActionItemId): void => void remove.run(id),
  }
}
