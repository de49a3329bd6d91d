import { X } from 'lucide-react'
import type { InstrumentView, RoundEntry } from '../../../shared/contract/evaluation.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { type FilledForm, isBlank, unanswered } from './form-grid.ts'

type Props = {
  readonly form: FilledForm
  readonly row: number
  /** The column of the cursor when it is on this form. */
  readonly column: number | null
  readonly items: InstrumentView['items']
  readonly people: RoundEntry['people']
  readonly isLast: boolean
  /** Every form has an owner. */
  readonly isNamed: boolean
  readonly isSaved: boolean
  readonly isWrong: boolean
  readonly onCell: (column: number) => void
  readonly onPerson: (participantId: ParticipantId | null) => void
  readonly onRemove: () => void
}

/** One form. Behind it stands what was left out, so that a skipped question is seen while the paper is at hand. */
export function EntryRow(props: Props) {
  const { form, row, column, items, people, isLast, isNamed, isSaved, isWrong, onCell, onPerson, onRemove } = props
  const text = useText()
  const number = row + 1
  // What is still to come is not missing: only a form that was left tells what was skipped.
  const missing =
    isBlank(form) || column !== null
      ? []
      : unanswered(
          form,
          items.map(({ id }) => id),
        )
  const words = (item: InstrumentView['items'][number]): string => {
    const value = form.values[item.id]
    if (value === undefined) return text['evaluation.entry.unanswered']
    return value === null ? (item.offScale ?? '') : String(value)
  }
  return (
    <tr className={classNames('entry-row', column !== null && 'entry-row--now', isWrong && 'entry-row--wrong')}>
      <th scope="row">
        {isLast && isBlank(form) ? text['evaluation.entry.new'] : text['evaluation.entry.form']({ number })}
      </th>
      <td>
        <select
          className="input entry-row__name"
          data-cell={`${row} 0`}
          aria-label={text['evaluation.entry.who']({ number })}
          value={form.participantId ?? ''}
          onFocus={() => onCell(0)}
          onChange={(event) =>
            onPerson(people.find(({ participantId }) => participantId === event.target.value)?.participantId ?? null)
          }
        >
          <option value="">{text[isNamed ? 'entry.chooseOwner' : 'evaluation.entry.anonymous']}</option>
          {people.map(({ participantId, name }) => (
            <option key={participantId} value={participantId}>
              {name}
            </option>
          ))}
        </select>
      </td>
      {items.map((item, index) => {
        const value = form.values[item.id]
        const isHere = column === index + 1
        return (
          <td
            key={item.id}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid
            role="gridcell"
            data-cell={`${row} ${index + 1}`}
            className={classNames(
              'entry-cell',
              value === undefined && 'entry-cell--empty',
              isHere && 'entry-cell--now',
            )}
            tabIndex={isHere ? 0 : -1}
            aria-label={text['evaluation.entry.cell']({ number, item: item.id, text: words(item) })}
            onFocus={() => !isHere && onCell(index + 1)}
          >
            {value === null
              ? text['evaluation.entry.offScaleMark']
              : (value ?? (isBlank(form) ? '' : text['evaluation.entry.skippedMark']))}
          </td>
        )
      })}
      <td className="entry-row__end">
        {!isBlank(form) && (
          <>
            <span className={missing.length > 0 ? 'entry-row__missing' : 'muted'}>
              {missing.length > 0
                ? text['evaluation.entry.notAnswered']({ items: missing.join(', ') })
                : isSaved
                  ? text['ui.saved']
                  : ''}
            </span>
            <IconButton label={text['evaluation.entry.remove']({ number })} tabIndex={-1} onClick={onRemove}>
              <X />
            </IconButton>
          </>
        )}
      </td>
    </tr>
  )
}
