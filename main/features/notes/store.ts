import type { Database } from 'better-sqlite3'
import type { NoteId } from '../../../shared/domain/ids.ts'
import type { Note, NoteAbout } from '../../../shared/domain/note.ts'

const owners = { client: 'client_id', participant: 'participant_id', network: 'network_id' } as const
const columns = 'id, written_on AS writtenOn, text'

/** The consultant's dated notes. */
export function noteStore(db: Database) {
  // rowid tells which of two notes of one day was written last.
  const listed = (about: NoteAbout['about']) =>
    db.prepare<[string], Note>(
      `SELECT ${columns} FROM note WHERE ${owners[about]} = ? ORDER BY written_on DESC, rowid DESC`,
    )
  const added = (about: NoteAbout['about']) =>
    db.prepare<Note & { owner: string }>(
      `INSERT INTO note (id, ${owners[about]}, written_on, text) VALUES (@id, @owner, @writtenOn, @text)`,
    )
  const of = { client: listed('client'), participant: listed('participant'), network: listed('network') }
  const insert = { client: added('client'), participant: added('participant'), network: added('network') }
  const byId = db.prepare<[NoteId], Note>(`SELECT ${columns} FROM note WHERE id = ?`)
  const update = db.prepare<Note>('UPDATE note SET written_on = @writtenOn, text = @text WHERE id = @id')
  const remove = db.prepare<[NoteId]>('DELETE FROM note WHERE id = ?')
  return {
    find: (id: NoteId): Note | undefined => byId.get(id),
    /** Newest first. */
    of: ({ about, id }: NoteAbout): Note[] => of[about].all(id),
    insert: ({ about, id }: NoteAbout, note: Note): void => void insert[about].run({ ...note, owner: id }),
    save: (note: Note): void => void update.run(note),
    delete: (id: NoteId): void => void remove.run(id),
  }
}
