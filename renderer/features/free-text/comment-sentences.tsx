import type { FreeTextDesk, TextSentence } from '../../../shared/contract/free-text.ts'
import type { CommentId, RoundId } from '../../../shared/domain/ids.ts'
import { CheckField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import type { Run } from '../../ui/use-command.ts'
import { NetworkApproval } from './network-approval.tsx'
import { SentenceWords } from './sentence-words.tsx'
import { Suggestions } from './suggestions.tsx'

type Comment = FreeTextDesk['comments'][number]
type Props = { readonly roundId: RoundId; readonly comment: Comment; readonly isOwn: boolean; readonly run: Run }

/** What one person wrote as an answer to one question, sentence by sentence. */
export function CommentSentences({ roundId, comment, isOwn, run }: Props) {
  return (
    <ul className="free-text__comment">
      {comment.sentences.map((sentence, index) => (
        <Sentence
          key={sentence.start}
          roundId={roundId}
          commentId={comment.id}
          sentence={sentence}
          isOwn={isOwn}
          number={index + 1}
          count={comment.sentences.length}
          run={run}
        />
      ))}
    </ul>
  )
}

type SentenceProps = {
  readonly roundId: RoundId
  readonly commentId: CommentId
  readonly sentence: TextSentence
  /** From a sheet of one's own: for the consultant alone. */
  readonly isOwn: boolean
  readonly number: number
  readonly count: number
  readonly run: Run
}

function Sentence({ roundId, commentId, sentence, isOwn, number, count, run }: SentenceProps) {
  const text = useText()
  const sentences = [{ commentId, start: sentence.start }]
  const mask = (start: number, hidden: boolean): void =>
    void run('freeText.mask', { roundId, commentId, start, hidden })
  return (
    <li className="free-text__sentence">
      <SentenceWords sentence={sentence} label={text['freeText.sentence']({ number, count })} onMask={mask} />
      <Suggestions sentence={sentence} onMask={mask} />
      {!isOwn && (
        <div className="free-text__choices">
          <CheckField
            label={text['freeText.group']}
            checked={sentence.approved}
            onChange={(approved) => void run('freeText.approve', { roundId, sentences, approved })}
          />
          <NetworkApproval
            sentence={sentence}
            onChange={(on) => void run('freeText.networkApproved', { roundId, sentences, on })}
          />
        </div>
      )}
    </li>
  )
}
