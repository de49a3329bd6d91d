import { Plus } from 'lucide-react'
import type { AgendaItem, Meeting } from '../../../shared/domain/meeting.ts'
import { formatClock } from '../../../shared/i18n/format.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { SavedWord } from '../../ui/field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import { useCommand } from '../../ui/use-command.ts'
import { AgendaRow } from './agenda-row.tsx'
import { AgendaSum } from './agenda-sum.tsx'
import { agendaTimes, meetingLength, moved } from './agenda-times.ts'

const none = '-'

/** A meeting's agenda with clock times, from a template or written by hand; saved as it is typed. */
export function AgendaEditor({ meeting }: { readonly meeting: Meeting }) {
  const text = useText()
  const language = useLanguage()
  const templates = useQuery('meetings.agendaChoices', null)
  const { run, failure } = useCommand()
  const saving = useAutosave<AgendaItem[]>(meeting.agenda, (agenda) =>
    // A point without words is still being written: it is kept on the screen and stored once it says something.
    call('meetings.setAgenda', { id: meeting.id, agenda: agenda.filter((item) => item.text.trim() !== '') }),
  )
  const agenda = saving.draft
  const times = agendaTimes(meeting.startsAt, agenda)

  const edit = (index: number, change: Partial<AgendaItem>): void =>
    saving.change(agenda.map((item, at) => (at === index ? { ...item, ...change } : item)))
  const add = (): void => {
    saving.change([...agenda, { minutes: 15, text: text['meetings.agenda.newItem'], method: null }])
  }

  return (
    <section className="agenda" aria-label={text['meetings.section.agenda']}>
      <div className="row-between">
        <SelectField
          label={text['meetings.agenda.template']}
          value={meeting.agendaTemplate ?? none}
          choices={[
            { value: none, label: text['meetings.agenda.noTemplate'] },
            ...(templates.data ?? []).map(({ id, title, minutes }) => ({
              value: id,
              label: text['meetings.agenda.choice']({ title, minutes }),
            })),
          ]}
          onChange={(value) =>
            void run('meetings.useAgendaTemplate', { id: meeting.id, template: value === none ? null : value })
          }
        />
        <AgendaSum used={times.used} length={meetingLength(meeting.startsAt, meeting.endsAt)} />
      </div>
      {agenda.length === 0 && <p className="muted">{text['meetings.agenda.empty']}</p>}
      <ol className="agenda__rows">
        {agenda.map((item, index) => (
          <AgendaRow
            // biome-ignore lint/suspicious/noArrayIndexKey: items have no id and a row is only its place on the list
            key={index}
            item={item}
            number={index + 1}
            count={agenda.length}
            begins={formatClock(times.begins[index] ?? '', language)}
            onEdit={(change) => edit(index, change)}
            onMove={(steps) => saving.change(moved(agenda, index, steps))}
            onRemove={() => saving.change(agenda.filter((_, at) => at !== index))}
            onFocus={saving.focus}
            onBlur={saving.blur}
          />
        ))}
        {agenda.length > 0 && (
          <li className="agenda__end muted">
            <span className="tabular">{formatClock(times.ends, language)}</span>
            <span>{text['meetings.agenda.end']}</span>
          </li>
        )}
      </ol>
      <div className="row-between">
        <Button size="small" icon={<Plus />} onClick={add}>
          {text['meetings.agenda.add']}
        </Button>
        <span className="muted small">{agenda.length > 1 && text['meetings.agenda.moveKeys']}</span>
        <SavedWord state={saving.state} />
      </div>
      <FailureNotice failure={failure ?? saving.failure} />
    </section>
  )
}
