import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { RetentionSteps } from './retention-steps.tsx'

/** How long a network's data are kept, and what has been deleted. */
export function RetentionCard({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const query = useQuery('retention.ofNetwork', { networkId })
  return (
    <Card
      title={text['retention.title']}
      aside={
        <ButtonLink size="small" href={paths.settings}>
          {text['retention.change']}
        </ButtonLink>
      }
    >
      <Answered query={query}>
        {({ endedOn, steps, settings }) => (
          <>
            <p className="muted">
              {endedOn === null ? text['retention.ofNetwork'] : text['retention.ended']({ date: endedOn })}
            </p>
            <RetentionSteps label={text['retention.title']} steps={steps} settings={settings} />
          </>
        )}
      </Answered>
    </Card>
  )
}
