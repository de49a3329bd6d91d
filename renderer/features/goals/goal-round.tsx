import { useState } from 'react'
import { useLocation } from 'wouter'
import type { GoalsOfNetwork } from '../../../shared/contract/goals.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { goalsPath } from '../evaluation/evaluation-paths.ts'
import { StartKiosk } from '../kiosk/start-kiosk.tsx'
import { GoalScale } from './goal-scale.tsx'
import './goals.css'

type Props = { readonly networkId: NetworkId; readonly round: EvaluationRound }

/** The people of a round with the goals it is about: those that count, and those that were scored in it. */
const ownersIn = ({ people }: GoalsOfNetwork, round: EvaluationRound) =>
  people
    .map((person) => ({
      ...person,
      goals: person.goals.filter(
        ({ isReplaced, scores }) => !isReplaced || scores.some(({ roundId }) => roundId === round.id),
      ),
    }))
    .filter(({ goals }) => goals.length > 0)

/** A round of goals: everybody's goals under their name, each with its stair. */
export function GoalRound({ networkId, round }: Props) {
  const text = useText()
  const language = useLanguage()
  const query = useQuery('goals.ofNetwork', { networkId })
  return (
    <div className="entry">
      <header className="row-between">
        <h2 className="entry__title">{text['goals.round.title']({ date: formatDate(round.heldOn, language) })}</h2>
        <ButtonLink kind="quiet" href={goalsPath(networkId)}>
          {text['goals.pageTitle']}
        </ButtonLink>
      </header>
      <Answered query={query}>
        {(network) => {
          const owners = ownersIn(network, round)
          return (
            <section className="card stack">
              {round.closed ? (
                <p>{text['goals.round.closed']}</p>
              ) : (
                <>
                  <p className="prose">{text['goals.round.help']}</p>
                  <p className="muted small">{text['goals.round.apart']}</p>
                </>
              )}
              {owners.length === 0 && <p className="muted">{text['goals.round.empty']}</p>}
              {owners.map(({ participantId, name, code, goals }) => (
                <section key={participantId} className="goal-round__person" aria-label={name}>
                  <h3>
                    {name} {!round.closed && <span className="muted small">{text['goals.round.code']({ code })}</span>}
                  </h3>
                  {goals.map((goal) => (
                    <GoalScale
                      key={goal.id}
                      goal={goal}
                      roundId={round.id}
                      disabled={round.closed || goal.isReplaced}
                    />
                  ))}
                </section>
              ))}
              <RoundFoot networkId={networkId} round={round} owners={owners.length} limit={network.minResponses} />
            </section>
          )
        }}
      </Answered>
    </div>
  )
}

/** How many are done, and the ways on: handing the computer round, closing, opening again. */
function RoundFoot({ networkId, round, owners, limit }: Props & { readonly owners: number; readonly limit: number }) {
  const text = useText()
  const [, navigate] = useLocation()
  const { run, failure } = useCommand()
  const [isHandingRound, setHandingRound] = useState(false)
  const close = async (): Promise<void> => {
    if (await run('evaluation.close', { roundId: round.id })) navigate(goalsPath(networkId))
  }
  return (
    <footer className="stack-tight">
      <div className="row-between">
        <p className="entry__count" role="status">
          {text['goals.round.count']({ people: round.answers, of: owners })}
        </p>
        {round.closed ? (
          <Button onClick={() => void run('evaluation.reopen', { roundId: round.id })}>
            {text['goals.round.reopen']}
          </Button>
        ) : (
          <div className="row">
            <Button disabled={owners === 0} onClick={() => setHandingRound(true)}>
              {text['kiosk.begin']}
            </Button>
            <Button kind="primary" disabled={round.answers === 0} onClick={() => void close()}>
              {text['goals.round.close']}
            </Button>
          </div>
        )}
      </div>
      {!round.closed && <p className="muted small">{text['goals.round.closeHelp']({ limit })}</p>}
      <FailureNotice failure={failure} />
      {isHandingRound && <StartKiosk round={round} onClose={() => setHandingRound(false)} />}
    </footer>
  )
}
