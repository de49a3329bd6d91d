import { z } from 'zod'
import { NoteId } from '../domain/ids.ts'
import { Note, NoteAbout } from '../domain/note.ts'
import { command, query } from './define.ts'

const words = Note.omit({ id: true })

export const notes = {
  /** Newest first. */
  'notes.list': query(NoteAbout, z.array(Note)),
  'notes.add': command(z.strictObject({ subject: NoteAbout, ...words.shape }), Note),
  'notes.update': command(z.strictObject({ id: NoteId, change: words.partial() }), Note),
  'notes.delete': command(z.strictObject({ id: NoteId }), z.null()),
}
