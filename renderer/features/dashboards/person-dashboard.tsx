import { EyeOff } from 'lucide-react'
import { useMemo } from 'react'
import { Link } from 'wouter'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { PersonPicture } from '../../../shared/domain/person-picture.ts'
import { balanceFigure } from '../../../shared/figures/balance-figure.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ChartFigure } from '../../ui/charts/chart-figure.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import './dashboards.css'
import { PersonMeetings } from './person-meetings.tsx'
import { PersonSheets } from './person-sheets.tsx'

type Props = {
  readonly participantId: ParticipantId
  /** Only this network, where the person is seen in one. */
  readonly networkId?: NetworkId
}

/** Attendance, roles, own cases and shared answers of one person, network by network. For the consultant alone. */
export function PersonDashboard({ participantId, networkId }: Props) {
  const text = useText()
  const query = useQuery('evaluation.person', { participantId })
  return (
    <Answered query={query}>
      {(pictures) => {
        const seen = pictures.filter((one) => networkId === undefined || one.networkId === networkId)
        return (
          <div className="stack">
            <p className="person-dashboard__private muted small">
              <EyeOff aria-hidden="true" />
              {text['indicators.consultantOnly']}
            </p>
            {seen.every(({ meetings, sheets }) => meetings.length + sheets.length === 0) && (
              <p className="muted">{text['dashboard.personEmpty']}</p>
            )}
            {seen
              .filter(({ meetings, sheets }) => meetings.length + sheets.length > 0)
              .map((picture) => (
                <InNetwork key={picture.networkId} picture={picture} isNamed={networkId === undefined} />
              ))}
          </div>
        )
      }}
    </Answered>
  )
}

function InNetwork({ picture, isNamed }: { readonly picture: PersonPicture; readonly isNamed: boolean }) {
  const text = useText()
  const language = useLanguage()
  const { meetings, status, keptBack } = picture
  const shared = meetings.filter(({ benefit, effort }) => benefit !== null || effort !== null).length
  const chart = useMemo(() => balanceFigure(meetings, { text, language }), [meetings, text, language])
  return (
    <section className="stack-tight" aria-label={picture.networkName}>
      {isNamed && (
        <h3>
          <Link href={paths.network(picture.networkId, 'evaluation')}>{picture.networkName}</Link>
        </h3>
      )}
      <p>
        {text['dashboard.personSummary']({
          attended: picture.attended,
          expected: picture.expected,
          cases: picture.ownCases,
          points: picture.rolePoints,
          of: picture.allPoints,
        })}
      </p>
      <p className="muted small">
        {text['dashboard.personShared']({ n: shared })}
        {keptBack > 0 && ` ${text['dashboard.personKeptBack']({ n: keptBack })}`}
      </p>
      {shared > 1 && <ChartFigure chart={chart} level={3} aside={<StatusWord status={status} />} />}
      <PersonMeetings picture={picture} />
      {picture.sheets.length > 0 && <PersonSheets networkId={picture.networkId} sheets={picture.sheets} />}
    </section>
  )
}
