import { X } from 'lucide-react'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import type { Person } from './meeting-words.ts'

type Props = {
  readonly meeting: Meeting
  readonly people: readonly Person[]
  readonly names: Readonly<Record<string, string>>
}

/** Who has a case of their own on the table at this meeting. */
export function FocusPersons({ meeting, people, names }: Props) {
  const text = useText()
  const { run, failure } = useCommand()
  const chosen = meeting.focusPersons
  const others = people.filter(({ participantId }) => !chosen.includes(participantId))
  const set = (participantIds: typeof chosen) =>
    void run('meetings.setFocusPersons', { id: meeting.id, participantIds })
  return (
    <section className="focus-persons" aria-label={text['meetings.roles.focusPersons']}>
      <h3>{text['meetings.roles.focusPersons']}</h3>
      <p className="muted small">
        {chosen.length === 0 ? text['meetings.roles.focusNone'] : text['meetings.roles.focusHelp']}
      </p>
      <div className="row">
        {chosen.map((id) => {
          const name = names[id] ?? people.find(({ participantId }) => participantId === id)?.name ?? ''
          return (
            <span className="focus-person" key={id}>
              {name}
              <button
                type="button"
                aria-label={text['meetings.roles.removeFocus']({ name })}
                onClick={() => set(chosen.filter((other) => other !== id))}
              >
                <X size={14} aria-hidden="true" />
              </button>
            </span>
          )
        })}
        {others.length > 0 && (
          <select
            className="input"
            aria-label={text['meetings.roles.addFocus']}
            value=""
            onChange={(event) => {
              const person = others.find(({ participantId }) => participantId === event.target.value)
              if (person) set([...chosen, person.participantId])
            }}
          >
            <option value="">{text['meetings.roles.addFocus']}</option>
            {others.map(({ participantId, name }) => (
              <option key={participantId} value={participantId}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      <FailureNotice failure={failure} />
    </section>
  )
}
