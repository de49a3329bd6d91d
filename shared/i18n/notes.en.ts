import type { notes as da } from './notes.da.ts'

export const notes: typeof da = {
  'notes.title': 'Notes',
  'notes.private': 'Only for you. Never printed, never shown to the group.',
  'notes.new': 'New note',
  'notes.writtenOn': 'Date',
  'notes.text': 'Note text',
  'notes.save': 'Save note',
  'notes.edit': ({ date }) => `Edit the note of ${date}`,
  'notes.done': 'Done',
  'notes.delete': ({ date }) => `Delete the note of ${date}`,
  'notes.deleted': 'The note has been deleted.',
  'notes.needed': 'Write something, or delete the note.',
  'notes.showAll': ({ count }) => `Show all ${count} notes`,
}
