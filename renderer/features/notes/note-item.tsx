import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { Sent } from '../../../shared/contract/index.ts'
import type { Note } from '../../../shared/domain/note.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { call } from '../../api/call.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SavedCheckedText } from '../../ui/saved-checked-text.tsx'
import { SavedDate } from '../../ui/saved-fields.tsx'
import { isFilled } from '../../ui/text-forms.ts'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { FreeTextHint } from '../participants/free-text-hint.tsx'

/** One note, to be read, and corrected where it stands. */
export function NoteItem({ note }: { readonly note: Note }) {
  const text = useText()
  const language = useLanguage()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const [isEditing, setEditing] = useState<boolean>()
  const date = formatDate(note.writtenOn, language)
  const remove = async () => {
    if ((await run('notes.delete', { id: note.id })) !== undefined) report(text['notes.deleted'])
  }
  if (isEditing) return <NoteEditor note={note} onDone={() => setEditing(false)} />
  return (
    <li className="note">
      <div className="row-between">
        <time className="note__date" dateTime={note.writtenOn}>
          {date}
        </time>
        <div className="note__actions">
          <IconButton
            label={text['notes.edit']({ date })}
            autoFocus={isEditing === false}
            onClick={() => setEditing(true)}
          >
            <Pencil />
          </IconButton>
          <IconButton label={text['notes.delete']({ date })} onClick={() => void remove()}>
            <Trash2 />
          </IconButton>
        </div>
      </div>
      <p className="note__text">{note.text}</p>
      <FailureNotice failure={failure} />
    </li>
  )
}

function NoteEditor({ note, onDone }: { readonly note: Note; readonly onDone: () => void }) {
  const text = useText()
  const save = (change: Sent<'notes.update'>['change']) => call('notes.update', { id: note.id, change })
  return (
    <li className="note stack-tight">
      <SavedCheckedText
        label={text['notes.text']}
        hint={<FreeTextHint written={note.text} />}
        multiline
        autoFocus
        maxLength={5000}
        value={note.text}
        accepts={isFilled}
        problem={text['notes.needed']}
        save={(words) => save({ text: words })}
      />
      <div className="new-note__foot">
        <SavedDate
          label={text['notes.writtenOn']}
          value={note.writtenOn}
          // A note has a day; an emptied field keeps the one it had.
          save={(writtenOn) => (writtenOn ? save({ writtenOn }) : Promise.resolve())}
        />
        <Button onClick={onDone}>{text['notes.done']}</Button>
      </div>
    </li>
  )
}
