import type { FreeTextDesk } from '../../../shared/contract/free-text.ts'
import type { NetworkId, RoundId } from '../../../shared/domain/ids.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { resultPath } from '../evaluation/evaluation-paths.ts'
import { hiddenWords } from '../evaluation/hidden-words.ts'
import { AllSentences } from './all-sentences.tsx'
import { CommentSentences } from './comment-sentences.tsx'
import './free-text.css'
import { QuotedCard } from './quoted-card.tsx'

type Props = { readonly networkId: NetworkId; readonly roundId: string }

/** What was written in a round, and what of it others may see; apart from every score (rule N5). */
export function FreeTextScreen({ networkId, roundId }: Props) {
  const desk = useQuery('freeText.desk', { roundId: roundId as RoundId })
  return <Answered query={desk}>{(data) => <Desk networkId={networkId} desk={data} />}</Answered>
}

function Desk({ networkId, desk }: { readonly networkId: NetworkId; readonly desk: FreeTextDesk }) {
  const text = useText()
  const language = useLanguage()
  const { round } = desk
  const instrument = text[`evaluation.instrument.${round.instrument}`]
  return (
    <div className="stack">
      <header className="row-between">
        <h2 className="entry__title">
          {text['freeText.title']({ instrument, date: formatDate(round.heldOn, language) })}
        </h2>
        <div className="row">
          {round.closed && <ButtonLink href={resultPath(networkId, round.id)}>{text['freeText.toNumbers']}</ButtonLink>}
          <ButtonLink kind="quiet" href={paths.network(networkId, 'evaluation')}>
            {text['evaluation.entry.back']}
          </ButtonLink>
        </div>
      </header>
      {desk.state === 'open' && <p className="pulse-head__note">{text['freeText.openRound']}</p>}
      {desk.state === 'hidden' && <p className="pulse-head__note">{hiddenWords(text, round, desk.minResponses)}</p>}
      {desk.state === 'shown' && <Written desk={desk} />}
    </div>
  )
}

function Written({ desk }: { readonly desk: FreeTextDesk }) {
  const text = useText()
  const { run, failure } = useCommand()
  const isOwn = isOwnSheet(desk.round.instrument)
  if (desk.comments.length === 0) return <p className="muted">{text['freeText.none']}</p>
  return (
    <>
      <div className="free-text__intro">
        <p>{text[isOwn ? 'freeText.ownSheet' : 'freeText.intro']}</p>
        {!isOwn && <p className="muted small">{text['freeText.howTo']}</p>}
      </div>
      <FailureNotice failure={failure} />
      <div className="free-text">
        <div className="stack">
          {desk.questions.map((question) => {
            const comments = desk.comments.filter(({ item }) => item === question.id)
            if (comments.length === 0) return null
            return (
              <section key={question.id} className="card free-text__question" aria-labelledby={`asked-${question.id}`}>
                <h3 id={`asked-${question.id}`}>{question.text}</h3>
                {comments.map((comment) => (
                  <CommentSentences
                    key={comment.id}
                    roundId={desk.round.id}
                    comment={comment}
                    isOwn={isOwn}
                    run={run}
                  />
                ))}
              </section>
            )
          })}
        </div>
        {!isOwn && (
          <div className="stack free-text__aside">
            <AllSentences desk={desk} run={run} />
            <QuotedCard audience="group" desk={desk} />
            <QuotedCard audience="client" desk={desk} />
          </div>
        )}
      </div>
    </>
  )
}
