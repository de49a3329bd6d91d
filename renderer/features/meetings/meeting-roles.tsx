import { useState } from 'react'
import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import type { Meeting, Role, RoleAssignment } from '../../../shared/domain/meeting.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { CheckField, SelectField } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { type Run, useCommand } from '../../ui/use-command.ts'
import { FillRoles } from '../roles/fill-roles.tsx'
import { RoleSuggestion } from '../roles/role-suggestion.tsx'
import { SwapRole } from '../roles/swap-role.tsx'
import { type Person, roleOrder } from './meeting-words.ts'

type Props = { readonly plan: MeetingPlan; readonly meeting: Meeting; readonly people: readonly Person[] }

/** The five roles of a meeting: a member from the list, or the name of somebody from outside. */
export function MeetingRoles({ plan, meeting, people }: Props) {
  const text = useText()
  const { run, failure } = useCommand()
  const suggestions = useQuery('roles.suggestions', { meetingId: meeting.id }).data ?? []
  return (
    <section className="roles" aria-label={text['meetings.section.roles']}>
      <div className="row-between">
        <p className="muted small">{text['meetings.roles.help']}</p>
        {meeting.status === 'planned' && <FillRoles networkId={meeting.networkId} meetingId={meeting.id} />}
      </div>
      {roleOrder.map((role) => (
        <div key={role}>
          <RoleRow role={role} plan={plan} meeting={meeting} people={people} run={run} />
          <RoleSuggestion
            meeting={meeting}
            suggestion={suggestions.find(({ assignment }) => assignment.role === role)}
            names={plan.names}
            run={run}
          />
        </div>
      ))}
      <FailureNotice failure={failure} />
    </section>
  )
}

const nobody = '-'
const outside = '+'

function RoleRow({ role, plan, meeting, people, run }: Props & { readonly role: Role; readonly run: Run }) {
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
    const participantId = value === nobody ? null : (value as ParticipantId)
    void run('meetings.setRole', { id: meeting.id, assignment: assignment({ participantId }) })
  }
  // Somebody who had the role and has left since is still named.
  const known = people.some(({ participantId }) => participantId === holder?.participantId)
  const former =
    holder?.participantId && !known
      ? [{ value: holder.participantId as string, label: plan.names[holder.participantId] ?? '' }]
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
      <SwapRole plan={plan} meeting={meeting} role={role} run={run} />
    </div>
  )
}
