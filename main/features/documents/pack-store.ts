import type { Database } from 'better-sqlite3'
import type { HandoutPack } from '../../../shared/contract/handout-packs.ts'
import type { HandoutPackId, NetworkId } from '../../../shared/domain/ids.ts'

type Row = { readonly id: HandoutPackId; readonly name: string; readonly handouts: string }

const toPack = ({ handouts, ...row }: Row): HandoutPack => ({ ...row, handouts: handouts.split(',') })
const toRow = ({ handouts, ...pack }: HandoutPack): Row => ({ ...pack, handouts: handouts.join() })

/** The consultant's own packs, and what was chosen last for each network. */
export function handoutPackStore(db: Database) {
  const all = db.prepare<[], Row>('SELECT id, name, handouts FROM handout_pack')
  const byId = db.prepare<[HandoutPackId], Row>('SELECT id, name, handouts FROM handout_pack WHERE id = ?')
  const insert = db.prepare<Row>('INSERT INTO handout_pack (id, name, handouts) VALUES (@id, @name, @handouts)')
  const update = db.prepare<Row>('UPDATE handout_pack SET name = @name, handouts = @handouts WHERE id = @id')
  const remove = db.prepare<[HandoutPackId]>('DELETE FROM handout_pack WHERE id = ?')
  const selection = db
    .prepare<[NetworkId], string>('SELECT selection FROM handout_selection WHERE network_id = ?')
    .pluck()
  const remember = db.prepare<[NetworkId, string]>(
    'INSERT INTO handout_selection (network_id, selection) VALUES (?, ?) ON CONFLICT DO UPDATE SET selection = excluded.selection',
  )
  return {
    /** In no order. */
    all: (): HandoutPack[] => all.all().map(toPack),
    find: (id: HandoutPackId): HandoutPack | undefined => {
      const row = byId.get(id)
      return row && toPack(row)
    },
    insert: (pack: HandoutPack): void => void insert.run(toRow(pack)),
    save: (pack: HandoutPack): void => void update.run(toRow(pack)),
    delete: (id: HandoutPackId): void => void remove.run(id),
    /** JSON as it was remembered, perhaps by another edition of the app. */
    selection: (id: NetworkId): string | undefined => selection.get(id),
    remember: (id: NetworkId, json: string): void => void remember.run(id, json),
  }
}
