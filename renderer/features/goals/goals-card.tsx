import { levelOf } from '../../../shared/domain/goals/goal.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { goalsPath } from '../evaluation/evaluation-paths.ts'

/** How many have a goal and how far the goals have come, with the way to them. */
export function GoalsCard({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const query = useQuery('goals.ofNetwork', { networkId })
  if (!query.data) return <FailureNotice failure={query.failure} />
  const members = query.data.people.filter(({ isMember }) => isMember)
  const current = query.data.people.flatMap(({ goals }) => goals.filter(({ isReplaced }) => !isReplaced))
  const levels = current.flatMap((goal) => levelOf(goal) ?? [])
  return (
    <Card
      title={text['goals.title']}
      aside={
        <ButtonLink size="small" href={goalsPath(networkId)}>
          {text[current.length === 0 ? 'goals.write' : 'goals.open']}
        </ButtonLink>
      }
    >
      {current.length === 0 ? (
        <p className="muted">{text['goals.none']}</p>
      ) : (
        <p className="prose">
          {text['goals.written']({
            people: members.filter(({ goals }) => goals.length > 0).length,
            members: members.length,
          })}{' '}
          {levels.length === 0
            ? text['goals.notScored']
            : text['goals.reached']({ reached: levels.filter((level) => level >= 0).length, scored: levels.length })}
        </p>
      )}
    </Card>
  )
}
