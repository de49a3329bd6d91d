import { useState } from 'react'
import { ParticipantId } from '../../../shared/domain/ids.ts'
import type { Meeting, Role, RoleAssignment } from '../../../shared/domain/meeting.ts'
import { call } from '../../api/call.ts'
import { CheckField, SelectField } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { type Run, useCommand } from '../../ui/use-command.ts'
import { type Person, roleOrder } from './meeting-words.ts'

type Props = {
  readonly meeting: Meeting
  readonly people: readonly Person[]
  readonly names: Readonly<Record<string, string>>
}

/** The five roles of a meeting: a member from the list, or the name of somebody from outside. */
export function MeetingRoles({ meeting, people, names }: Props) {
  const text = useText()
  const { run, failure } = useCommand()
  return (
    <section className="roles" aria-label={text['meetings.section.roles']}>
      <p className="muted small">{text['meetings.roles.help']}</p>
      {roleOrder.map((role) => (
        <RoleRow key={role} role={role} meeting={meeting} people={people} names={names} run={run} />
      ))}
      <FailureNotice failure={failure} />
    </section>
  )
}

const nobody = '-'
const outside = '+'

function RoleRow({ role, meeting, people, names, run }: Props & { readonly role: Role; readonly run: Run }) {
  const text = useText()
  const holder = meeting.roles.find((assignment) => assignment.role === role)
  const [opened, setOpened] = useState(false)
  const isOutside = opened || Boolean(holder && !holder.participantId && holder.externalName)
  const label = text[`meetings.roles.${role}`]

  const assignment = (change: Partial<RoleAssignment>): RoleAssignment => ({
    role,
    participantId: null,
    externalName: '',
    agreedFixed: holder?.agreedFixed ?? false,
    ...change,
  })
  const choose = (value: string): void => {
    setOpened(value === outside)
    if (value === outside) return
    const participantId = value === nobody ? null : ParticipantId.parse(value)
    void run('meetings.setRole', { id: meeting.id, assignment: assignment({ participantId }) })
  }
  // Somebody who had the role and has left since is still named.
  const known = people.some(({ participantId }) => participantId === holder?.participantId)
  const former =
    holder?.participantId && !known
      ? [{ value: holder.participantId as string, label: names[holder.participantId] ?? '' }]
      : []

  return (
    <div className="roles__row">
      <SelectField
        label={label}
        value={isOutside ? outside : (holder?.participantId ?? nobody)}
        choices={[
          { value: nobody, label: text['meetings.roles.nobody'] },
          ...people.map(({ participantId, name }) => ({ value: participantId as string, label: name })),
          ...former,
          { value: outside, label: text['meetings.roles.external'] },
        ]}
        onChange={choose}
      />
      {isOutside && (
        <SavedTextField
          label={text['meetings.roles.externalName']({ role: label })}
          hideLabel
          placeholder={text['meetings.roles.externalHint']}
          value={holder?.externalName ?? ''}
          maxLength={300}
          save={(externalName) =>
            call('meetings.setRole', { id: meeting.id, assignment: assignment({ externalName }) })
          }
        />
      )}
      {holder && (holder.participantId || holder.externalName) && (
        <CheckField
          label={<span title={text['meetings.roles.agreedFixedHelp']}>{text['meetings.roles.agreedFixed']}</span>}
          checked={holder.agreedFixed}
          onChange={(agreedFixed) =>
            void run('meetings.setRole', { id: meeting.id, assignment: { ...holder, agreedFixed } })
          }
        />
      )}
    </div>
  )
}
