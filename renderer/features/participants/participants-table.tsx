import type { Member } from '../../../shared/contract/participants.ts'
import type { MembershipId } from '../../../shared/domain/ids.ts'
import type { Membership } from '../../../shared/domain/participant.ts'
import { formatDate, formatNumber } from '../../../shared/i18n/format.ts'
import { classNames } from '../../ui/class-names.ts'
import { localToday } from '../../ui/date-field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { hasLeft, isPausing } from './membership-marks.ts'

type Props = { readonly members: readonly Member[]; readonly onOpen: (id: MembershipId) => void }

/** Members in alphabetical order, those who left last and muted. */
export function ParticipantsTable({ members, onOpen }: Props) {
  const text = useText()
  // An empty column says nothing; the level is filled in with the person.
  const withLevel = members.some(({ employment }) => employment?.leadershipLevel)
  return (
    <div className="table-scroll">
      <table className="table table--links participants-table" aria-label={text['participants.table']}>
        <thead>
          <tr>
            <th scope="col">{text['participants.fullName']}</th>
            <th scope="col">{text['participants.organisation']}</th>
            <th scope="col">{text['participants.position']}</th>
            <th scope="col" className="is-number">
              {text['participants.employees']}
            </th>
            <th scope="col" className="is-number">
              {text['participants.years']}
            </th>
            {withLevel && (
              <th scope="col" className="participants-table__level">
                {text['participants.levelShort']}
              </th>
            )}
            <th scope="col" className="is-number">
              {text['participants.attendance']}
            </th>
            <th scope="col" className="is-number">
              {text['participants.ownCases']}
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow
              key={member.membership.id}
              member={member}
              withLevel={withLevel}
              onOpen={() => onOpen(member.membership.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type RowProps = { readonly member: Member; readonly withLevel: boolean; readonly onOpen: () => void }

function MemberRow({ member, withLevel, onOpen }: RowProps) {
  const text = useText()
  const language = useLanguage()
  const { participant, membership, employment, leadershipYears, attended, expected, ownCases } = member
  const level = employment?.leadershipLevel
  return (
    <tr className={classNames(hasLeft(membership, localToday()) && 'participants-table__left')}>
      <th scope="row">
        <button
          type="button"
          className="participants-table__name"
          aria-label={text['participants.open']({ name: participant.fullName })}
          onClick={onOpen}
        >
          {participant.fullName}
        </button>
        <MembershipMark membership={membership} />
      </th>
      <td>{employment?.organisation}</td>
      <td>{employment?.position}</td>
      <td className="is-number">
        {employment?.employees !== null && employment && formatNumber(employment.employees, language)}
      </td>
      <td className="is-number">{leadershipYears}</td>
      {withLevel && <td className="participants-table__level">{level && text[`participants.level.${level}`]}</td>}
      <td className="is-number">{text['participants.attended']({ attended, expected })}</td>
      <td className="is-number">{ownCases}</td>
    </tr>
  )
}

function MembershipMark({ membership }: { readonly membership: Membership }) {
  const text = useText()
  const language = useLanguage()
  const today = localToday()
  const { startsOn, endsOn } = membership
  const day = (date: string) => ({ date: formatDate(date, language) })
  if (endsOn !== null && endsOn < today)
    return <Chip tone="neutral">{text['participants.mark.left'](day(endsOn))}</Chip>
  if (startsOn > today) return <Chip>{text['participants.mark.coming'](day(startsOn))}</Chip>
  if (isPausing(membership, today)) return <Chip tone="warn">{text['participants.mark.pausing']}</Chip>
  if (endsOn !== null) return <Chip tone="neutral">{text['participants.mark.leaving'](day(endsOn))}</Chip>
  return null
}
