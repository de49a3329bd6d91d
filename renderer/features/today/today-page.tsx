import { lazy, Suspense } from 'react'
import type { Today } from '../../../shared/contract/today.ts'
import { capitalised, formatWeekday } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { MissingCard } from './missing-card.tsx'
import { NextMeetings } from './next-meetings.tsx'
import { OpenSteps } from './open-steps.tsx'
import { TodayAttention } from './today-attention.tsx'
import './today.css'
import { useWhen } from './use-when.ts'

const RetentionSoon = lazy(async () => ({
  default: (await import('../retention/retention-soon.tsx')).RetentionSoon,
}))

/** What the consultant opens the day with. */
export function TodayPage() {
  const query = useQuery('today.get', null)
  return <Answered query={query}>{(today) => <TodayScreen today={today} />}</Answered>
}

function TodayScreen({ today }: { today: Today }) {
  const text = useText()
  const language = useLanguage()
  const when = useWhen()
  const next = today.meetings[0]
  const firstName = today.consultantName.split(' ')[0] ?? ''
  const sentences = [
    text['today.date']({ weekday: formatWeekday(today.date, language) }),
    next ? text['today.nextIs']({ network: next.networkName, when: when(next.daysUntil) }) : text['today.noneAhead'],
  ]
  return (
    <>
      <PageHeader title={text['today.greeting']({ name: firstName })} />
      {today.hasOwn || today.hasSample ? (
        <>
          <p className="prose today__lead">{sentences.map(capitalised).join(' ')}</p>
          <NextMeetings meetings={today.meetings} />
          <div className="today__grid">
            <TodayAttention points={today.attention} />
            <div className="stack">
              <Suspense>
                <RetentionSoon />
              </Suspense>
              <OpenSteps steps={today.steps} today={today.date} />
              <MissingCard missing={today.missing} />
            </div>
          </div>
        </>
      ) : (
        <EmptyState
          title={text['today.emptyTitle']}
          action={
            <ButtonLink kind="primary" href={paths.newClient}>
              {text['today.emptyAction']}
            </ButtonLink>
          }
        >
          {text['today.emptyText']}
        </EmptyState>
      )}
    </>
  )
}
