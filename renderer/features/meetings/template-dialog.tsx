import { TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import type { AgendaChoice } from '../../../shared/contract/meetings.ts'
import { fitAgenda } from '../../../shared/domain/agenda.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { formatClock } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { DialogButtons } from '../../ui/form-buttons.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { clockAfter, meetingLength } from './agenda-times.ts'

type Fit = 'keep' | 'cases' | 'end'
type Props = {
  readonly meeting: Meeting
  readonly hasAgenda: boolean
  /** The template that is chosen to begin with. */
  readonly first?: string | undefined
  readonly onClose: () => void
  readonly onChosen: (title: string) => void
}

/** The agenda templates with their minutes and what is in them. One that does not fit the meeting says so, and how it can. */
export function TemplateDialog({ meeting, hasAgenda, first, onClose, onChosen }: Props) {
  const text = useText()
  const language = useLanguage()
  const { run, running, failure } = useCommand()
  const choices = useQuery('meetings.agendaChoices', null).data ?? []
  const length = meetingLength(meeting.startsAt, meeting.endsAt)
  const [picked, setPicked] = useState(first)
  const [wish, setWish] = useState<Fit>()
  const chosen =
    choices.find(({ id }) => id === (picked ?? meeting.agendaTemplate)) ??
    choices.find(({ minutes }) => minutes === length) ??
    choices[0]
  const offers = chosen ? offersFor(chosen, meeting, length) : []
  const fit = wish && offers.includes(wish) ? wish : (offers[0] ?? 'keep')

  const use = async (): Promise<void> => {
    if (!chosen) return
    const { id, startsAt } = meeting
    if (!(await run('meetings.useAgendaTemplate', { id, template: chosen.id, fit: fit === 'cases' }))) return
    const endsAt = clockAfter(startsAt, chosen.minutes)
    if (fit === 'end' && !(await run('meetings.update', { id, change: { endsAt } }))) return
    onClose()
    onChosen(chosen.title)
  }

  return (
    <Dialog
      title={text['meetings.agenda.chooseTemplate']}
      shape="wide"
      onClose={onClose}
      footer={
        <DialogButtons disabled={!chosen} busy={running} onDo={() => void use()} onCancel={onClose}>
          {text['meetings.agenda.useTemplate']}
        </DialogButtons>
      }
    >
      <div className="templates">
        <fieldset className="templates__choices">
          <legend className="visually-hidden">{text['meetings.agenda.template']}</legend>
          {choices.map(({ id, title, minutes }) => (
            <label key={id} className="templates__choice">
              <input type="radio" name="template" checked={id === chosen?.id} onChange={() => setPicked(id)} />
              <span className="templates__title">{title}</span>
              <span className="muted small tabular">
                {text['meetings.methods.minutes']({ minutes })}
                {minutes !== length && ` · ${text['meetings.agenda.difference']({ minutes, length })}`}
              </span>
            </label>
          ))}
        </fieldset>
        {chosen && (
          <section className="templates__preview" aria-live="polite">
            <h3>{chosen.title}</h3>
            <ol>
              {chosen.items.map((item, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a template's items stand where they stand
                <li key={index}>
                  <span>{item.text}</span>
                  <span className="muted tabular">{text['meetings.methods.minutes']({ minutes: item.minutes })}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
      {chosen && chosen.minutes !== length && (
        <div className="templates__fit">
          <p className="templates__warning">
            <TriangleAlert size={16} aria-hidden="true" />
            {text['meetings.agenda.differs']({ minutes: chosen.minutes, length })}
          </p>
          <SegmentedControl
            label={text['meetings.agenda.fitHow']}
            value={fit}
            choices={offers.map((value) => ({
              value,
              label: text[`meetings.agenda.fitHow.${value}`]({
                clock: formatClock(clockAfter(meeting.startsAt, chosen.minutes), language),
              }),
            }))}
            onChange={setWish}
          />
        </div>
      )}
      {hasAgenda && <p className="muted small">{text['meetings.agenda.replaces']}</p>}
      <FailureNotice failure={failure} />
    </Dialog>
  )
}

/** How a template can be made to fit the meeting, the best way first; empty where it fits. */
function offersFor({ items, minutes }: AgendaChoice, { startsAt }: Meeting, length: number): Fit[] {
  if (minutes === length) return []
  const endsToday = meetingLength('00:00', startsAt) + minutes < 24 * 60
  return [...(fitAgenda(items, length) ? (['cases'] as const) : []), ...(endsToday ? (['end'] as const) : []), 'keep']
}
