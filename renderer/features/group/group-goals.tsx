import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { GoalCounts } from '../goals/goal-counts.tsx'
import '../goals/goals.css'

/** The goals that members have shared with each other, and how all goals are going, without a name. */
export function GroupGoals({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const query = useQuery('group.goals', { id: networkId })
  return (
    <Answered query={query}>
      {({ known, counts, minResponses }) => (
        <>
          {counts && (
            <GoalCounts
              levels={counts.levels}
              baseline={null}
              lead={
                <p className="muted small">
                  {text['goals.group.of']({
                    date: formatDate(counts.heldOn, language),
                    count: counts.levels.reduce((sum, count) => sum + count, 0),
                  })}
                </p>
              }
            />
          )}
          {known.length > 0 && (
            <Card title={text['goals.group.known']} className="stack-tight">
              <ul className="goal-known">
                {known.map(({ name, text: words }, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two of one person may have the same words
                  <li key={`${name} ${index}`}>
                    <p className="goal-row__text">{words}</p>
                    <p className="muted small">{name}</p>
                  </li>
                ))}
              </ul>
              {!counts && <p className="muted small">{text['goals.group.countsEmpty']({ limit: minResponses })}</p>}
            </Card>
          )}
        </>
      )}
    </Answered>
  )
}
