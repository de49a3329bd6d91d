import type { DueRound } from '../../../shared/domain/due-rounds.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { roundPath } from './evaluation-paths.ts'
import { useBeginRound } from './use-begin-round.ts'

/** The rounds that are due by the network's own rhythm, each begun with one press. Nothing where none is. */
export function DueRounds({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const due = useQuery('evaluation.due', { networkId }).data ?? []
  const { begin, running, failure } = useBeginRound()
  if (due.length === 0) return null
  return (
    <Card title={text['rounds.due']}>
      <ul className="due-rounds">
        {due.map((round) => (
          <li key={`${round.instrument} ${round.meetingId}`}>
            <p>
              <strong>{text[`evaluation.instrument.${round.instrument}`]}</strong>{' '}
              <span className="muted">
                <Reason round={round} />
              </span>
            </p>
            {round.roundId ? (
              <ButtonLink size="small" href={roundPath(networkId, round.roundId)}>
                {text[round.reason === 'toClose' ? 'rounds.due.goTo' : 'evaluation.goOn']}{' '}
                <span className="visually-hidden">{text[`evaluation.instrument.${round.instrument}`]}</span>
              </ButtonLink>
            ) : (
              <Button
                size="small"
                busy={running}
                aria-label={text['rounds.due.beginOf']({
                  instrument: text[`evaluation.instrument.${round.instrument}`],
                })}
                onClick={() => {
                  const { instrument, meetingId, heldOn } = round
                  void begin({ networkId, instrument, meetingId, heldOn })
                }}
              >
                {text['rounds.due.begin']}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {due.some(({ anonymous }) => !anonymous) && <SpokenInstead networkId={networkId} />}
      <FailureNotice failure={failure} />
    </Card>
  )
}

function Reason({ round: { reason, count, heldOn } }: { readonly round: DueRound }) {
  const text = useText()
  if (reason === 'held' || reason === 'heldLate') return text[`rounds.due.${reason}`]({ date: heldOn })
  if (reason === 'toClose') return text['rounds.due.toClose']({ date: heldOn, count })
  if (reason === 'beforeStart' || reason === 'withAnnual' || reason === 'withReview')
    return text[`rounds.due.${reason}`]
  return text[`rounds.due.${reason}`]({ count })
}

/** In a network of fewer than five nobody can answer anonymously (N10). */
export function SpokenInstead({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  return (
    <p className="pulse-head__note">
      {text['rounds.spoken']}{' '}
      <ButtonLink size="small" href={paths.handout(networkId, 'M16')}>
        {text['rounds.spokenCard']}
      </ButtonLink>
    </p>
  )
}
