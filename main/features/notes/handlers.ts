import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { NoteId } from '../../../shared/domain/ids.ts'
import type { NoteAbout } from '../../../shared/domain/note.ts'
import type { Context } from '../context.ts'
import { foundClient, foundNetwork, foundNote, foundParticipant } from '../found.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'

export const noteHandlers = ({ stores }: Context) => {
  const checked = (subject: NoteAbout): NoteAbout => {
    if (subject.about === 'client') foundClient(stores, subject.id)
    else if (subject.about === 'network') foundNetwork(stores, subject.id)
    else foundParticipant(stores, subject.id)
    return subject
  }
  return {
    'notes.list': (subject) => stores.notes.of(checked(subject)),
    'notes.add': ({ subject, ...words }) => {
      const note = { ...words, id: newId(NoteId) }
      stores.notes.insert(checked(subject), note)
      return note
    },
    'notes.update': ({ id, change }) => {
      const note = withChange(foundNote(stores, id), change)
      stores.notes.save(note)
      return note
    },
    'notes.delete': ({ id }) => {
      stores.notes.delete(foundNote(stores, id).id)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
