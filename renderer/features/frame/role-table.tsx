import type { MeetingPlan } from '../../../shared/contract/meetings.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Meeting, Role } from '../../../shared/domain/meeting.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SavedSelect } from '../../ui/saved-fields.tsx'
import { holderOf, peopleAt } from '../meetings/meeting-words.ts'
import { FillRoles } from '../roles/fill-roles.tsx'

const roles = ['coordinator', 'facilitator', 'host', 'timekeeper'] as const satisfies readonly Role[]

/** Who does what at each meeting, by date. */
export function RoleTable({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const query = useQuery('meetings.plan', { networkId })
  return (
    <Card
      title={text['frame.roles']}
      aside={
        <div className="row">
          <p className="muted small">{text['frame.rolesHelp']}</p>
          <FillRoles networkId={networkId} meetingId={null} />
        </div>
      }
    >
      <Answered query={query}>
        {(plan) => {
          const meetings = plan.meetings.filter(({ status }) => status !== 'cancelled')
          if (meetings.length === 0)
            return (
              <EmptyState
                title={text['frame.rolesEmpty']}
                action={<ButtonLink href={paths.network(networkId, 'meetings')}>{text['frame.rolesTo']}</ButtonLink>}
              />
            )
          return (
            <div className="table-scroll">
              <table className="table role-table" aria-label={text['frame.roles']}>
                <thead>
                  <tr>
                    <th scope="col">{text['frame.meeting']}</th>
                    {roles.map((role) => (
                      <th key={role} scope="col">
                        {text[`meetings.roles.${role}`]}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {meetings.map((meeting) => (
                    <RoleRow key={meeting.id} meeting={meeting} plan={plan} />
                  ))}
                </tbody>
              </table>
            </div>
          )
        }}
      </Answered>
    </Card>
  )
}

type RowProps = { readonly meeting: Meeting; readonly plan: MeetingPlan }

function RoleRow({ meeting, plan }: RowProps) {
  const language = useLanguage()
  const date = formatDate(meeting.date, language)
  return (
    <tr>
      <th scope="row">{date}</th>
      {roles.map((role) => (
        <td key={role} className={classNames(!holderOf(meeting, role, plan.names) && 'role-table__free')}>
          <RoleChoice role={role} meeting={meeting} plan={plan} date={date} />
        </td>
      ))}
    </tr>
  )
}

const free = '-'
const outside = '+'

function RoleChoice({ role, meeting, plan, date }: RowProps & { readonly role: Role; readonly date: string }) {
  const text = useText()
  const holder = meeting.roles.find((assignment) => assignment.role === role)
  const name = holderOf(meeting, role, plan.names)
  const people = peopleAt(plan.grid, meeting.id)
  const member = people.find(({ participantId }) => participantId === holder?.participantId)
  // Somebody from outside, or a member who has left since, stays in the list as long as they have the role.
  const isOther = name !== '' && !member
  const save = (value: string) => {
    if (value === outside) return Promise.resolve()
    const person = people.find(({ participantId }) => participantId === value)
    return call('meetings.setRole', {
      id: meeting.id,
      assignment: {
        role,
        participantId: person?.participantId ?? null,
        externalName: '',
        agreedFixed: person ? (holder?.agreedFixed ?? false) : false,
      },
    })
  }
  return (
    <SavedSelect
      label={text['frame.roleAt']({ role: text[`meetings.roles.${role}`], date })}
      hideLabel
      value={isOther ? outside : (member?.participantId ?? free)}
      choices={[
        { value: free, label: text['frame.roleFree'] },
        ...(isOther
          ? [{ value: outside, label: holder?.participantId ? name : text['frame.roleOutside']({ name }) }]
          : []),
        ...people.map((person) => ({ value: person.participantId as string, label: person.name })),
      ]}
      save={save}
    />
  )
}
