import type { RoundResult } from '../../../shared/contract/evaluation.ts'
import type { NetworkId, RoundId } from '../../../shared/domain/ids.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { GoalRound } from '../goals/goal-round.tsx'
import { roundPath } from './evaluation-paths.ts'
import { hiddenWords } from './hidden-words.ts'
import { NamedSheets } from './named-sheets.tsx'
import { ResultChoice } from './result-choice.tsx'
import { ResultOverview } from './result-overview.tsx'
import { ResultTable } from './result-table.tsx'
import { WordsLink } from './words-link.tsx'

type Props = { readonly networkId: NetworkId; readonly roundId: string }

/** What one round says, question by question. */
export function RoundResultScreen({ networkId, roundId }: Props) {
  const result = useQuery('evaluation.result', { roundId: roundId as RoundId })
  return (
    <Answered query={result}>
      {(data) =>
        data.round.instrument === 'G' ? (
          <GoalRound networkId={networkId} round={data.round} />
        ) : (
          <Result networkId={networkId} result={data} />
        )
      }
    </Answered>
  )
}

function Result({ networkId, result }: { readonly networkId: NetworkId; readonly result: RoundResult }) {
  const text = useText()
  const language = useLanguage()
  const { round, instrument, state, minResponses: limit } = result
  const isOwn = isOwnSheet(round.instrument)
  const words = isOwn
    ? [
        text['evaluation.sheet.count']({ sheets: round.answers, expected: result.expected }),
        text['evaluation.sheet.forYou'],
      ]
    : [
        text['evaluation.result.state']({ answers: round.answers, expected: result.expected }),
        text['evaluation.anonymous']({ anonymous: result.anonymous, answers: round.answers }),
        text['evaluation.limit']({ limit }),
      ]
  const date = formatDate(round.heldOn, language)
  return (
    <div className="stack">
      <header className="row-between">
        <div>
          <h2 className="entry__title">{text['evaluation.entry.titleOf']({ instrument: instrument.title, date })}</h2>
          <p className="muted">{words.join(' · ')}</p>
        </div>
        <div className="row">
          <ButtonLink href={roundPath(networkId, round.id)}>{text['evaluation.result.edit']}</ButtonLink>
          <ButtonLink kind="quiet" href={paths.network(networkId, 'evaluation')}>
            {text['evaluation.entry.back']}
          </ButtonLink>
        </div>
      </header>
      {isOwn && <NamedSheets result={result} />}
      {state === 'hidden' && !isOwn && <p className="pulse-head__note">{hiddenWords(text, round, limit)}</p>}
      {round.waiting > 0 && (
        <p className="pulse-head__note">{text['evaluation.waiting']({ waiting: round.waiting })}</p>
      )}
      {state === 'open' && (
        <p className="pulse-head__note">{text['evaluation.openRound']({ date, answers: round.answers })}</p>
      )}
      {state === 'shown' && (
        <>
          <ResultOverview result={result} />
          <Card className="table-card">
            <ResultTable result={result} />
            <p className="muted small">{text['evaluation.result.legend']}</p>
          </Card>
          <ResultChoice result={result} />
          {result.comments > 0 && (
            <Card title={text['evaluation.comments']}>
              <WordsLink networkId={networkId} roundId={round.id} count={result.comments} />
            </Card>
          )}
        </>
      )}
    </div>
  )
}
