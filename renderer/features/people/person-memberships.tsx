import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { ParticipantHistory } from '../../../shared/contract/participants.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { MembershipSection } from '../participants/membership-section.tsx'
import { usePeriod } from '../participants/use-period.ts'

/** Every network a person is or was in, with dates and pauses, changed where they stand. */
export function PersonMemberships({ history }: { readonly history: ParticipantHistory }) {
  return (
    <ol className="person-memberships">
      {history.memberships.map((one) => (
        <MembershipItem
          key={one.membership.id}
          one={one}
          name={history.participant.fullName}
          isOnly={history.memberships.length === 1}
        />
      ))}
    </ol>
  )
}

type ItemProps = {
  readonly one: ParticipantHistory['memberships'][number]
  readonly name: string
  readonly isOnly: boolean
}

function MembershipItem({ one: { membership, networkName, clientName }, name, isOnly }: ItemProps) {
  const text = useText()
  const language = useLanguage()
  const period = usePeriod()
  const [, navigate] = useLocation()
  const [isOpen, setOpen] = useState(false)
  const pause = (leave: (typeof membership.leaves)[number]) => {
    const from = formatDate(leave.startsOn, language)
    return leave.endsOn
      ? text['participants.pauseBetween']({ from, to: formatDate(leave.endsOn, language) })
      : text['participants.pauseOpen']({ from }).toLocaleLowerCase(language)
  }
  return (
    <li>
      <div className="row-between">
        <div>
          <Link href={paths.network(membership.networkId)}>{networkName}</Link>
          <p className="muted small">
            {clientName} · {period(membership.startsOn, membership.endsOn)}
          </p>
          {!isOpen &&
            membership.leaves.map((leave) => (
              <p key={leave.startsOn} className="muted small">
                {text['people.paused']({ period: pause(leave) })}
              </p>
            ))}
        </div>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={isOpen ? undefined : text['people.membershipEdit']({ name: networkName })}
          onClick={() => setOpen(!isOpen)}
        >
          {text[isOpen ? 'people.membershipDone' : 'people.edit']}
        </Button>
      </div>
      {isOpen && (
        <div className="person-inset">
          <MembershipSection
            name={name}
            membership={membership}
            // A person is kept as long as some network has them.
            onRemoved={() => (isOnly ? navigate(paths.people, { replace: true }) : setOpen(false))}
          />
        </div>
      )}
    </li>
  )
}
