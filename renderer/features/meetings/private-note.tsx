import { Lock } from 'lucide-react'
import { useState } from 'react'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { FreeTextHint } from '../participants/free-text-hint.tsx'
import './outcome.css'

/** The consultant's own note of a meeting. It looks different from everything the group may see. */
export function PrivateNote({ meetingId }: { readonly meetingId: MeetingId }) {
  const query = useQuery('meetings.privateNote', { id: meetingId })
  return <Answered query={query}>{({ text: note }) => <NoteField meetingId={meetingId} note={note} />}</Answered>
}

function NoteField({ meetingId, note }: { readonly meetingId: MeetingId; readonly note: string }) {
  const text = useText()
  const [written, setWritten] = useState(note)
  return (
    <section className="private-note written" aria-label={text['meetings.section.note']}>
      <p className="private-note__head">
        <Lock size={15} aria-hidden="true" />
        <strong>{text['meetings.note.onlyYou']}</strong>
        <span className="muted">{text['meetings.note.help']}</span>
      </p>
      <SavedTextField
        label={text['meetings.section.note']}
        hideLabel
        multiline
        rows={8}
        maxLength={20000}
        placeholder={text['meetings.note.placeholder']}
        hint={<FreeTextHint written={written} />}
        value={note}
        save={(words) => {
          setWritten(words)
          return call('meetings.setPrivateNote', { id: meetingId, text: words })
        }}
      />
    </section>
  )
}
