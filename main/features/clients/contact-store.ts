import type { Database } from 'better-sqlite3'
import type { ClientContact } from '../../../shared/domain/client.ts'
import type { ClientId, ContactId } from '../../../shared/domain/ids.ts'

const columns = 'id, client_id AS clientId, name, title, email, phone'

/** Contacts of clients beyond the first, in the order they were added. */
export function contactStore(db: Database) {
  const byId = db.prepare<[ContactId], ClientContact>(`SELECT ${columns} FROM client_contact WHERE id = ?`)
  const ofClient = db.prepare<[ClientId], ClientContact>(
    `SELECT ${columns} FROM client_contact WHERE client_id = ? ORDER BY rowid`,
  )
  const insert = db.prepare<ClientContact>(
    `INSERT INTO client_contact (id, client_id, name, title, email, phone)
     VALUES (@id, @clientId, @name, @title, @email, @phone)`,
  )
  const update = db.prepare<ClientContact>(
    'UPDATE client_contact SET name = @name, title = @title, email = @email, phone = @phone WHERE id = @id',
  )
  const remove = db.prepare<[ContactId]>('DELETE FROM client_contact WHERE id = ?')
  return {
    find: (id: ContactId): ClientContact | undefined => byId.get(id),
    ofClient: (id: ClientId): ClientContact[] => ofClient.all(id),
    insert: (contact: ClientContact): void => void insert.run(contact),
    save: (contact: ClientContact): void => void update.run(contact),
    delete: (id: ContactId): void => void remove.run(id),
  }
}
