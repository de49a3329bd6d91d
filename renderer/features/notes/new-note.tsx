import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import type { NoteAbout } from '../../../shared/domain/note.ts'
import { Button } from '../../ui/button.tsx'
import { DateField, localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isFilled } from '../../ui/text-forms.ts'
import { useCommand } from '../../ui/use-command.ts'
import { FreeTextHint } from '../participants/free-text-hint.tsx'

/** Writes a note, of today unless another day is given. Ctrl or ⌘ with Enter saves it. */
export function NewNote({ subject }: { readonly subject: NoteAbout }) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const [words, setWords] = useState('')
  const [writtenOn, setWrittenOn] = useState<string | null>(localToday())
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!isFilled(words) || !writtenOn || running) return
    if (!(await run('notes.add', { subject, writtenOn, text: words }))) return
    setWords('')
    setWrittenOn(localToday())
    // The button goes with the words; the next note can be written at once.
    field.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save(event)
  }
  return (
    <form className="stack-tight" onSubmit={(event) => void save(event)} onKeyDown={onKeyDown} noValidate>
      <TextField
        label={text['notes.new']}
        hint={<FreeTextHint written={words} />}
        ref={field}
        multiline
        rows={2}
        maxLength={5000}
        value={words}
        onChange={setWords}
      />
      {isFilled(words) && (
        <div className="new-note__foot">
          <DateField label={text['notes.writtenOn']} required value={writtenOn} onChange={setWrittenOn} />
          <Button type="submit" kind="primary" disabled={!writtenOn} busy={running}>
            {text['notes.save']}
          </Button>
        </div>
      )}
      <FailureNotice failure={failure} />
    </form>
  )
}
