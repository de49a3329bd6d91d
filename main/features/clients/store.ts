import type { Database } from 'better-sqlite3'
import type { Client } from '../../../shared/domain/client.ts'
import type { ClientId } from '../../../shared/domain/ids.ts'

type ClientRow = Omit<Client, 'isSample'> & { isSample: number }

const columns = `id, name, sector, cvr, contact_name AS contactName, contact_title AS contactTitle,
  contact_email AS contactEmail, contact_phone AS contactPhone, sponsor_name AS sponsorName,
  sponsor_title AS sponsorTitle, note, is_sample AS isSample`

const toClient = (row: ClientRow): Client => ({ ...row, isSample: row.isSample === 1 })
const toRow = (client: Client): ClientRow => ({ ...client, isSample: client.isSample ? 1 : 0 })

export function clientStore(db: Database) {
  const byId = db.prepare<[ClientId], ClientRow>(`SELECT ${columns} FROM client WHERE id = ?`)
  const all = db.prepare<[], ClientRow>(`SELECT ${columns} FROM client`)
  const insert = db.prepare<ClientRow>(
    `INSERT INTO client (id, name, sector, cvr, contact_name, contact_title, contact_email, contact_phone,
       sponsor_name, sponsor_title, note, is_sample)
     VALUES (@id, @name, @sector, @cvr, @contactName, @contactTitle, @contactEmail, @contactPhone,
       @sponsorName, @sponsorTitle, @note, @isSample)`,
  )
  const update = db.prepare<ClientRow>(
    `UPDATE client SET name = @name, sector = @sector, cvr = @cvr, contact_name = @contactName,
       contact_title = @contactTitle, contact_email = @contactEmail, contact_phone = @contactPhone,
       sponsor_name = @sponsorName, sponsor_title = @sponsorTitle, note = @note WHERE id = @id`,
  )
  const remove = db.prepare<[ClientId]>('DELETE FROM client WHERE id = ?')
  const removeSample = db.prepare<[]>('DELETE FROM client WHERE is_sample = 1')
  const counts = db.prepare<[{ today: string }], { clientId: ClientId; networks: number; participants: number }>(
    `SELECT n.client_id AS clientId, count(DISTINCT n.id) AS networks, count(DISTINCT m.participant_id) AS participants
     FROM network n LEFT JOIN membership m ON m.network_id = n.id AND (m.ends_on IS NULL OR m.ends_on >= @today)
     GROUP BY n.client_id`,
  )
  return {
    find: (id: ClientId): Client | undefined => {
      const row = byId.get(id)
      return row && toClient(row)
    },
    all: (): Client[] => all.all().map(toClient),
    insert: (client: Client): void => void insert.run(toRow(client)),
    save: (client: Client): void => void update.run(toRow(client)),
    delete: (id: ClientId): void => void remove.run(id),
    deleteSample: (): void => void removeSample.run(),
    /** Networks, and people whose membership has not ended, by client; clients without networks are left out. */
    counts: (today: string) => new Map(counts.all({ today }).map((row) => [row.clientId, row])),
  }
}
