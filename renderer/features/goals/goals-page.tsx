import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { newRoundPath, roundPath } from '../evaluation/evaluation-paths.ts'
import { GoalCounts } from './goal-counts.tsx'
import { GoalSheets } from './goal-sheets.tsx'
import './goals.css'
import { PersonGoals } from './person-goals.tsx'

/** The goals of a network: who has which, how far they have come, and when they were looked at. For the consultant alone. */
export function GoalsPage({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const query = useQuery('goals.ofNetwork', { networkId })
  return (
    <Answered query={query}>
      {({ people, rounds, baseline, levels, minResponses, shownRoundId }) => {
        const shown = rounds.find(({ id }) => id === shownRoundId)
        return (
          <div className="stack">
            <header className="row-between">
              <h2 className="entry__title">{text['goals.pageTitle']}</h2>
              <div className="row">
                <ButtonLink kind="quiet" href={paths.network(networkId, 'evaluation')}>
                  {text['goals.back']}
                </ButtonLink>
                <ButtonLink kind="primary" href={newRoundPath(networkId, 'G')}>
                  {text['goals.look']}
                </ButtonLink>
              </div>
            </header>
            <p className="prose">{text['goals.help']}</p>
            <p className="muted small">{text['goals.privacy']}</p>
            <GoalCounts levels={levels} baseline={baseline} />
            <Card title={text['goals.title']}>
              <ul className="goal-people">
                {people.map(({ participantId, name, isMember, goals }) => (
                  <li key={participantId}>
                    <PersonGoals
                      networkId={networkId}
                      participantId={participantId}
                      name={name}
                      goals={goals}
                      heading={
                        <h3>
                          {name} {!isMember && <Chip tone="neutral">{text['goals.left']}</Chip>}
                        </h3>
                      }
                    />
                  </li>
                ))}
              </ul>
            </Card>
            {people.some(({ goals }) => goals.length > 0) && <GoalSheets networkId={networkId} participantId={null} />}
            <Card title={text['goals.rounds']} className="stack-tight">
              <p className="muted small">
                {shown
                  ? text['goals.shownToGroup']({ date: formatDate(shown.heldOn, language) })
                  : text['goals.notShown']({ limit: minResponses })}
              </p>
              <ul>
                {rounds.map(({ id, heldOn, answers, closed }) => (
                  <li key={id}>
                    <a href={`#${roundPath(networkId, id)}`}>
                      {text['goals.roundLine']({ date: formatDate(heldOn, language), people: answers })}
                    </a>
                    {!closed && ` · ${text['goals.roundOpen']}`}
                  </li>
                ))}
              </ul>
            </Card>
          </div>
        )
      }}
    </Answered>
  )
}
