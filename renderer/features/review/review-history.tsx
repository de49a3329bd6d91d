import { Trash2 } from 'lucide-react'
import { type FormReview, PointKind } from '../../../shared/domain/form-review.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { FrameChanges } from './frame-changes.tsx'
import './review.css'

/** Every review of the form by date, and the way to the next. */
export function ReviewHistory({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const query = useQuery('reviews.list', { networkId })
  return (
    <Answered query={query}>
      {(reviews) => {
        const open = reviews.find(({ outcome }) => outcome === null)
        return (
          <Card
            title={text['review.history']}
            aside={
              <ButtonLink size="small" href={paths.review(networkId)}>
                {open ? text['review.goOn'] : text['review.title']}
              </ButtonLink>
            }
          >
            {reviews.length === 0 && <p className="muted">{text['review.historyNone']}</p>}
            <div className="stack">
              {reviews.map((review) => (
                <Summary key={review.id} review={review} />
              ))}
            </div>
          </Card>
        )
      }}
    </Answered>
  )
}

function Summary({ review }: { readonly review: FormReview }) {
  const text = useText()
  const language = useLanguage()
  const { run } = useCommand()
  const undoNotice = useUndoNotice()
  const { id, reviewedOn, outcome, points, frameBefore, frameAfter } = review
  const date = formatDate(reviewedOn, language)
  const remove = async (): Promise<void> => {
    if ((await run('reviews.delete', { id })) !== undefined) undoNotice(text['review.deleted'])
  }
  return (
    <article className="review-summary" aria-label={date}>
      <div className="row-between">
        <h3>
          {date}. {outcome ? text[`review.done.${outcome}`] : text['review.open']({ count: points.length })}
        </h3>
        <IconButton label={`${text['review.delete']}, ${date}`} onClick={() => void remove()}>
          <Trash2 />
        </IconButton>
      </div>
      <div className="review-board">
        {PointKind.options.map((kind) => {
          const said = points.filter((point) => point.kind === kind)
          return (
            said.length > 0 && (
              <section key={kind} aria-label={text[`review.kind.${kind}`]}>
                <h4>{text[`review.kind.${kind}`]}</h4>
                <ul className="review-said">
                  {said.map((point) => (
                    <li key={point.id}>{point.text}</li>
                  ))}
                </ul>
              </section>
            )
          )
        })}
      </div>
      {frameAfter && <FrameChanges before={frameBefore} after={frameAfter} />}
    </article>
  )
}
