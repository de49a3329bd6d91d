import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Frame } from '../../../shared/domain/network.ts'
import { formatClock, formatNumber } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

/** What the network has agreed on the practical side, to be read. */
export function GroupFrame({ networkId }: { readonly networkId: NetworkId }) {
  const query = useQuery('group.frame', { id: networkId })
  return <Answered query={query}>{(frame) => <FrameFacts frame={frame} />}</Answered>
}

function FrameFacts({ frame }: { readonly frame: Frame }) {
  const text = useText()
  const language = useLanguage()
  const groups = [
    {
      title: text['frame.when'],
      rows: [
        [
          text['frame.frequency'],
          frame.frequency === 'other' ? frame.frequencyNote : text[`frame.frequency.${frame.frequency}`],
        ],
        [text['frame.timeOfDay'], text[`frame.timeOfDay.${frame.timeOfDay}`]],
        [text['frame.duration'], `${frame.durationMinutes} ${text['frame.minutes']}`],
        [text['frame.startsAt'], formatClock(frame.startsAt, language)],
      ],
    },
    {
      title: text['frame.members'],
      rows: [
        [text['frame.members'], text['group.membersRange']({ min: frame.minMembers, max: frame.maxMembers })],
        [text['group.quorum'], frame.quorum === null ? text['group.quorumShare'] : String(frame.quorum)],
        [
          text['frame.cancelNotice'],
          text[`frame.cancelNotice.${frame.cancelNotice}` as 'frame.cancelNotice.dayBefore'],
        ],
        [text['frame.admissionRule'], text[`frame.admissionRule.${frame.admissionRule}`]],
      ],
    },
    {
      title: text['frame.where'],
      rows: [
        [text['frame.placeKind'], text[`frame.placeKind.${frame.placeKind}`]],
        [text['frame.fixedPlace'], frame.fixedPlace],
        [
          text['frame.costSharing'],
          frame.costSharing === 'workplace'
            ? text['frame.costSharing.workplace']({ isPrivate: false })
            : text[`frame.costSharing.${frame.costSharing}`],
        ],
        [
          text['frame.costLimit'],
          frame.costLimit === null ? '' : text['group.costLimit']({ amount: formatNumber(frame.costLimit, language) }),
        ],
      ],
    },
    {
      title: text['frame.trial'],
      rows: [
        [text['frame.trialMeetings'], text['frame.trialMeetings.of']({ count: frame.trialMeetings })],
        [text['frame.facilitation'], text[`frame.facilitation.${frame.facilitation}`]],
        [text['frame.coordinatorRotation'], text[`frame.coordinatorRotation.${frame.coordinatorRotation}`]],
      ],
    },
  ] as const
  return (
    <div className="group-frame">
      {groups.map(({ title, rows }) => (
        <Card key={title} title={title}>
          <dl className="group-facts group-facts--rows">
            {rows.map(
              ([label, value]) =>
                value && (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
        </Card>
      ))}
    </div>
  )
}
