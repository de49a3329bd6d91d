import { Trash2 } from 'lucide-react'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { NetworkId, RoundId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { ButtonLink, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { resultPath, roundPath } from './evaluation-paths.ts'

type Props = {
  readonly networkId: NetworkId
  readonly rounds: readonly EvaluationRound[] /** Rounds that wait for more anonymous answers. */
  readonly held: readonly RoundId[]
  readonly limit: number
}

/** Every round of every instrument, newest first. */
export function RoundsTable({ networkId, rounds, held, limit }: Props) {
  const text = useText()
  const language = useLanguage()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const remove = async ({ id, answers }: EvaluationRound) => {
    if ((await run('evaluation.deleteRound', { roundId: id })) !== undefined)
      report(text['evaluation.round.deleted']({ answers }))
  }
  const state = ({ id, closed, answers }: EvaluationRound): string => {
    if (!closed) return text['evaluation.round.open']
    if (answers < limit) return text['evaluation.round.tooFew']
    return text[held.includes(id) ? 'evaluation.round.held' : 'evaluation.round.closed']
  }
  return (
    <Card title={text['evaluation.rounds']}>
      <FailureNotice failure={failure} />
      <div className="table-scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text['evaluation.round.date']}</th>
              <th scope="col">{text['evaluation.round.instrument']}</th>
              <th scope="col" className="is-number">
                {text['evaluation.round.answers']}
              </th>
              <th scope="col">{text['evaluation.round.state']}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => {
              const date = formatDate(round.heldOn, language)
              return (
                <tr key={round.id}>
                  <th scope="row">{date}</th>
                  <td>{text[`evaluation.instrument.${round.instrument}`]}</td>
                  <td className="is-number">{round.answers}</td>
                  <td>{state(round)}</td>
                  <td className="rounds__tools">
                    {round.closed && (
                      <ButtonLink size="small" kind="quiet" href={resultPath(networkId, round.id)}>
                        {text['evaluation.round.result']}
                        <span className="visually-hidden">{date}</span>
                      </ButtonLink>
                    )}
                    <ButtonLink size="small" kind="quiet" href={roundPath(networkId, round.id)}>
                      {text[round.closed ? 'evaluation.round.reopen' : 'evaluation.round.goOn']}
                      <span className="visually-hidden">{date}</span>
                    </ButtonLink>
                    <IconButton label={text['evaluation.round.delete']({ date })} onClick={() => void remove(round)}>
                      <Trash2 />
                    </IconButton>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
