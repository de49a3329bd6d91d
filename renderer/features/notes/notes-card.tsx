import { useState } from 'react'
import type { NoteAbout } from '../../../shared/domain/note.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { NewNote } from './new-note.tsx'
import { NoteItem } from './note-item.tsx'
import './notes.css'

/** The consultant's own dated notes about one client, person or network, on a sheet of their own. */
export function NotesCard({ subject }: { readonly subject: NoteAbout }) {
  const text = useText()
  return (
    <Card title={text['notes.title']}>
      <Notes subject={subject} />
    </Card>
  )
}

const few = 5

/** A field for the next note, and those there are, the newest first. */
export function Notes({ subject }: { readonly subject: NoteAbout }) {
  const text = useText()
  const query = useQuery('notes.list', subject)
  const [all, setAll] = useState(false)
  return (
    <div className="stack">
      <p className="muted small">{text['notes.private']}</p>
      <NewNote subject={subject} />
      <Answered query={query}>
        {(notes) => (
          <>
            {notes.length > 0 && (
              <ol className="notes">
                {(all ? notes : notes.slice(0, few)).map((note) => (
                  <NoteItem key={note.id} note={note} />
                ))}
              </ol>
            )}
            {notes.length > few && !all && (
              <div>
                <Button kind="quiet" size="small" onClick={() => setAll(true)}>
                  {text['notes.showAll']({ count: notes.length })}
                </Button>
              </div>
            )}
          </>
        )}
      </Answered>
    </div>
  )
}
