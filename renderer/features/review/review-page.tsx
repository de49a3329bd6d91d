import { Link, useLocation } from 'wouter'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { FormReview } from '../../../shared/domain/form-review.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { FindingsCard } from '../evaluation/findings-card.tsx'
import { FrameForm } from '../frame/frame-form.tsx'
import { IndicatorCards } from '../networks/indicator-cards.tsx'
import { FrameChanges } from './frame-changes.tsx'
import './review.css'
import { ReviewBoard } from './review-board.tsx'
import { ReviewMeeting } from './review-meeting.tsx'
import { ReviewOutcomeCard } from './review-outcome.tsx'

/** "Justér formen": what the trial shows, what to talk about, what is decided, and how the network goes on. */
export function ReviewPage({ detail }: { readonly detail: NetworkDetail }) {
  const text = useText()
  const networkId = detail.network.id
  const reviews = useQuery('reviews.list', { networkId })
  const overview = useQuery('networks.overview', { id: networkId })
  return (
    <div className="stack">
      <p>
        <Link href={paths.network(networkId, 'frame')}>{text['review.back']}</Link>
      </p>
      <h2 className="review-title">{text['review.title']}</h2>
      <p className="prose">{text['review.intro']}</p>
      <ReviewMeeting networkId={networkId} />
      <Answered query={overview}>
        {({ indicators, findings }) => (
          <section className="stack" aria-label={text['review.shows']}>
            <IndicatorCards networkId={networkId} indicators={indicators} />
            <FindingsCard findings={findings} />
          </section>
        )}
      </Answered>
      <Answered query={reviews}>
        {(all) => {
          const open = all.find(({ outcome }) => outcome === null)
          return open ? <OpenReview review={open} detail={detail} /> : <Begin detail={detail} />
        }}
      </Answered>
    </div>
  )
}

function Begin({ detail }: { readonly detail: NetworkDetail }) {
  const text = useText()
  const { run, failure, running } = useCommand()
  const plan = useQuery('meetings.plan', { networkId: detail.network.id }).data
  const meeting = plan?.meetings.findLast(({ agendaTemplate }) => agendaTemplate === 'A5')
  return (
    <div className="row">
      <Button
        kind="primary"
        disabled={!plan}
        busy={running}
        onClick={() =>
          void run('reviews.begin', {
            networkId: detail.network.id,
            meetingId: meeting?.id ?? null,
            reviewedOn: localToday(),
          })
        }
      >
        {text['review.begin']}
      </Button>
      <FailureNotice failure={failure} />
    </div>
  )
}

const questions = ['review.question1', 'review.question2', 'review.question3', 'review.question4'] as const

function OpenReview({ review, detail }: { readonly review: FormReview; readonly detail: NetworkDetail }) {
  const text = useText()
  const { network, frame } = detail
  const way = useQuery('stages.get', { networkId: network.id })
  const [, navigate] = useLocation()
  const { run } = useCommand()
  const undoNotice = useUndoNotice()
  const remove = async (): Promise<void> => {
    if ((await run('reviews.delete', { id: review.id })) !== undefined) undoNotice(text['review.deleted'])
  }
  return (
    <>
      <Card title={text['review.questions']}>
        <ul className="review-questions prose">
          {questions.map((key) => (
            <li key={key}>{text[key]}</li>
          ))}
        </ul>
      </Card>
      <Card title={text['review.board']}>
        <ReviewBoard review={review} />
      </Card>
      <Card title={text['review.frame']}>
        <p className="muted small">{text['review.frameHelp']}</p>
        <FrameChanges before={review.frameBefore} after={frame} />
        <details className="review-frame">
          <summary>{text['review.editFrame']}</summary>
          <FrameForm detail={detail} />
        </details>
      </Card>
      <Answered query={way}>
        {(known) => (
          <ReviewOutcomeCard
            review={review}
            network={network}
            way={known}
            onConcluded={() => navigate(paths.network(network.id, 'frame'))}
          />
        )}
      </Answered>
      <div className="row">
        <Button kind="quiet" size="small" onClick={() => void remove()}>
          {text['review.delete']}
        </Button>
      </div>
    </>
  )
}
