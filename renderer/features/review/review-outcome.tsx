import { useState } from 'react'
import type { NetworkWay } from '../../../shared/contract/network-life.ts'
import { type FormReview, ReviewOutcome, stageAfter } from '../../../shared/domain/form-review.ts'
import type { Network } from '../../../shared/domain/network.ts'
import { call } from '../../api/call.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedDate } from '../../ui/saved-fields.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { AftermathFields, noAftermath } from '../frame/aftermath-fields.tsx'

type Props = {
  readonly review: FormReview
  readonly network: Network
  readonly way: NetworkWay
  readonly onConcluded: () => void
}

/** How the network goes on, from which day, and what becomes of what is planned. */
export function ReviewOutcomeCard({ review, network, way, onConcluded }: Props) {
  const text = useText()
  const [outcome, setOutcome] = useState<ReviewOutcome>('continue')
  const [aftermath, setAftermath] = useState(noAftermath)
  const { run, failure, running } = useCommand()
  const undoNotice = useUndoNotice()
  const { id, reviewedOn } = review
  const stage = stageAfter(outcome, network.stage)
  const possible = ReviewOutcome.options.filter((one) => {
    const to = stageAfter(one, network.stage)
    return to === null || way.next.includes(to)
  })
  const choose = (chosen: ReviewOutcome): void => {
    setOutcome(chosen)
    setAftermath({ ...noAftermath, cancelMeetings: chosen === 'close' })
  }
  const conclude = async (): Promise<void> => {
    if (!(await run('reviews.conclude', { id, outcome, ...aftermath }))) return
    undoNotice(text['review.concluded'])
    onConcluded()
  }
  return (
    <Card title={text['review.outcome']}>
      <div className="stack">
        <SavedDate
          label={text['review.date']}
          value={reviewedOn}
          save={(date) => (date ? call('reviews.update', { id, change: { reviewedOn: date } }) : Promise.resolve())}
        />
        <SegmentedControl
          label={text['review.outcome']}
          hideLabel
          value={outcome}
          choices={possible.map((value) => ({ value, label: text[`review.outcome.${value}`] }))}
          onChange={choose}
        />
        {(stage === 'paused' || stage === 'closed') && (
          <AftermathFields stage={stage} way={way} from={reviewedOn} value={aftermath} onChange={setAftermath} />
        )}
        <div className="row">
          <Button kind="primary" busy={running} onClick={() => void conclude()}>
            {text['review.conclude']}
          </Button>
        </div>
        <FailureNotice failure={failure} />
      </div>
    </Card>
  )
}
