import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'

/** How far the trial period is (IND-12), and from its last meeting on the way to adjusting the form. */
export function TrialCard({
  networkId,
  trial,
}: {
  /** Left out where the group looks along: it has no way to the review. */
  networkId?: NetworkId
  trial: Indicators['trial']
}) {
  const text = useText()
  const { state, held, of } = trial
  if (state === 'done') return null
  const isOver = state === 'due' || state === 'overdue'
  return (
    <Card title={text['overview.trial']}>
      <p>{isOver ? text['trial.over']({ held, of }) : text[`trial.${state}`]({ held, of })}</p>
      {networkId && state !== 'running' && (
        <ButtonLink size="small" href={paths.review(networkId)}>
          {text['review.toFlow']}
        </ButtonLink>
      )}
    </Card>
  )
}
