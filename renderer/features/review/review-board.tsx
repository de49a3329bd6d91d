import { useEffect, useRef, useState } from 'react'
import { type FormReview, PointKind } from '../../../shared/domain/form-review.ts'
import type { FormReviewPointId } from '../../../shared/domain/ids.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { DRAGGED, ReviewPointRow } from './review-point.tsx'

/** Highest place that can be asked for; anything beyond a column's end is its end. */
const END = 200

const placesOf = ({ points }: FormReview): string => points.map(({ id, kind }) => `${kind} ${id}`).join()

/** Behold, Ændr, Stop, Prøv: points are typed quickly and moved between the columns by drag and by keyboard. */
export function ReviewBoard({ review }: { readonly review: FormReview }) {
  const text = useText()
  const { run, failure } = useCommand()
  const undoNotice = useUndoNotice()
  const board = useRef<HTMLDivElement>(null)
  const [moved, setMoved] = useState<{ id: FormReviewPointId; places: string }>()
  const byId = (id: string) => review.points.find((point) => point.id === id)
  // A moved point is drawn anew in its column; the one who moved it goes on from there.
  useEffect(() => {
    if (!moved || placesOf(review) !== moved.places) return
    board.current?.querySelector<HTMLElement>(`[data-point="${moved.id}"] input`)?.focus()
    setMoved(undefined)
  }, [moved, review])

  const move = async (pointId: FormReviewPointId, kind: PointKind, position: number): Promise<void> => {
    const answer = await run('reviews.movePoint', { pointId, kind, position: Math.min(position, END) })
    if (answer) setMoved({ id: pointId, places: placesOf(answer) })
  }
  const drop = (id: string, kind: PointKind, position: number): void => {
    const point = byId(id)
    if (point) void move(point.id, kind, position)
  }
  const remove = async (pointId: FormReviewPointId): Promise<void> => {
    if (await run('reviews.removePoint', { pointId })) undoNotice(text['review.removed'])
  }
  return (
    <>
      <p className="muted small">{text['review.boardHelp']}</p>
      <div className="review-board" ref={board}>
        {PointKind.options.map((kind) => (
          <section
            key={kind}
            className="review-column"
            aria-label={text[`review.kind.${kind}`]}
            onDragOver={(event) => event.preventDefault()}
            onDrop={(event) => {
              event.preventDefault()
              drop(event.dataTransfer.getData(DRAGGED), kind, END)
            }}
          >
            <h3>{text[`review.kind.${kind}`]}</h3>
            <ul>
              {review.points
                .filter((point) => point.kind === kind)
                .map((point, index) => (
                  <ReviewPointRow
                    key={point.id}
                    point={point}
                    index={index}
                    onMove={(to, position) => void move(point.id, to, position)}
                    onRemove={() => void remove(point.id)}
                    onDrop={(id) => drop(id, kind, index)}
                  />
                ))}
            </ul>
            <NewPoint
              kind={kind}
              onAdd={(written) => run('reviews.addPoint', { id: review.id, kind, text: written })}
            />
          </section>
        ))}
      </div>
      <FailureNotice failure={failure} />
    </>
  )
}

function NewPoint({ kind, onAdd }: { kind: PointKind; onAdd: (text: string) => Promise<FormReview | undefined> }) {
  const text = useText()
  const [draft, setDraft] = useState('')
  const label = text['review.add']({ kind: text[`review.kind.${kind}`] })
  const add = async (): Promise<void> => {
    const written = draft.trim()
    if (written === '') return
    setDraft('')
    if (!(await onAdd(written))) setDraft(written)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={label}
        hideLabel
        placeholder={label}
        value={draft}
        maxLength={300}
        onChange={setDraft}
        onBlur={() => void add()}
      />
    </form>
  )
}
