import { useState } from 'react'
import type { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { GroupMeetingView } from './group-meeting-view.tsx'
import { GroupSteps } from './group-steps.tsx'

/** The meetings, newest first, and the one that is open. */
export function GroupMeetings({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const query = useQuery('group.meetings', { id: networkId })
  const [chosen, setChosen] = useState<MeetingId>()
  return (
    <Answered query={query}>
      {({ meetings, steps }) => {
        const shown =
          meetings.find(({ id }) => id === chosen) ??
          meetings.find(({ status }) => status === 'planned') ??
          meetings.at(-1)
        if (!shown) return <p className="muted">{text['group.noMeetings']}</p>
        return (
          <div className="group-columns">
            <div className="stack">
              <GroupMeetingView meeting={shown} />
            </div>
            <div className="stack">
              <Card title={text['meetings.list']}>
                <ul className="group-list">
                  {meetings.toReversed().map(({ id, date, status, attended, expected }) => (
                    <li key={id}>
                      <button type="button" aria-pressed={id === shown.id} onClick={() => setChosen(id)}>
                        <span>{formatDate(date, language)}</span>
                        <span className="muted small">
                          {status === 'held'
                            ? text['meetings.attended']({ attended, expected })
                            : text[`meetings.status.${status}`]}
                        </span>
                      </button>
                    </li>
                  ))}
                </ul>
              </Card>
              <GroupSteps steps={steps} />
            </div>
          </div>
        )
      }}
    </Answered>
  )
}
