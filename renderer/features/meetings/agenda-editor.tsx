import { LayoutTemplate, Plus } from 'lucide-react'
import { useState } from 'react'
import { fitAgenda, isCase } from '../../../shared/domain/agenda.ts'
import type { AgendaItem, Meeting } from '../../../shared/domain/meeting.ts'
import { formatClock } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { SavedWord } from '../../ui/field.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import './agenda.css'
import { AgendaList } from './agenda-list.tsx'
import { AgendaSuggestion } from './agenda-suggestion.tsx'
import { AgendaSum } from './agenda-sum.tsx'
import { agendaTimes, meetingLength } from './agenda-times.ts'
import { MethodList } from './method-list.tsx'
import { TemplateDialog } from './template-dialog.tsx'
import { useAgendaDraft } from './use-agenda-draft.ts'

const minutesInDay = 24 * 60

/** A meeting's agenda with clock times, made from a template, from methods or by hand; saved as it is typed. */
export function AgendaEditor({ meeting, people }: { readonly meeting: Meeting; readonly people: number }) {
  const text = useText()
  const language = useLanguage()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const draft = useAgendaDraft(meeting)
  const methods = useQuery('meetings.methodChoices', null).data ?? []
  /** The dialog of templates, and the one it begins with. */
  const [choosing, setChoosing] = useState<{ readonly first?: string }>()
  const [focusOn, setFocusOn] = useState<{ key: string; part: string }>()
  const { rows } = draft
  const { begins, ends, used } = agendaTimes(meeting.startsAt, rows)
  const length = meetingLength(meeting.startsAt, meeting.endsAt)
  const fitted = used === length ? null : fitAgenda(rows, length)
  const canEnd = used !== length && meetingLength('00:00', meeting.startsAt) + used < minutesInDay

  const insert = (item: AgendaItem, at: number): void => {
    const [key] = draft.insert([item], at)
    if (key) setFocusOn({ key, part: 'text' })
  }
  const insertMethod = (id: string, at: number): void => {
    const method = methods.find((one) => one.id === id)
    if (method) draft.insert([{ minutes: method.minutes, text: method.title, method: method.id }], at)
  }
  const remove = async (key: string): Promise<void> => {
    const at = rows.findIndex((row) => row.key === key)
    const next = rows[at + 1] ?? rows[at - 1]
    if (next) setFocusOn({ key: next.key, part: 'text' })
    await draft.remove(key)
    report(text['meetings.agenda.removed']({ text: rows[at]?.text ?? '' }))
  }
  const closing = rows.findIndex((row) => row.method === 'M16')
  const beforeEnd = closing === rows.length - 1 && closing >= 0 ? closing : rows.length

  return (
    <section className="agenda" aria-label={text['meetings.section.agenda']}>
      <div className="agenda__main">
        <AgendaSuggestion
          rows={rows}
          methods={methods}
          onMethod={(id) => insertMethod(id, beforeEnd)}
          onItem={(item) => insert(item, beforeEnd)}
          onTemplate={(first) => setChoosing({ first })}
        />
        <div className="agenda__bar">
          <AgendaSum used={used} length={length} />
          {rows.length > 0 && fitted && (
            <Button size="small" onClick={() => void draft.replace(fitted)}>
              {text['meetings.agenda.fit']({ cases: rows.filter(isCase).length, shorter: used > length })}
            </Button>
          )}
          {rows.length > 0 && canEnd && (
            <Button
              size="small"
              onClick={() => void run('meetings.update', { id: meeting.id, change: { endsAt: ends } })}
            >
              {text['meetings.agenda.endAt']({ clock: formatClock(ends, language) })}
            </Button>
          )}
        </div>
        {rows.length === 0 && (
          <p className="agenda__empty muted">
            {text['meetings.agenda.empty']}{' '}
            <Button kind="primary" size="small" icon={<LayoutTemplate />} onClick={() => setChoosing({})}>
              {text['meetings.agenda.chooseTemplate']}
            </Button>
          </p>
        )}
        <AgendaList
          draft={draft}
          begins={begins.map((clock) => formatClock(clock, language))}
          ends={formatClock(ends, language)}
          methods={methods}
          focusOn={focusOn}
          onFocusOn={setFocusOn}
          onInsert={insert}
          onInsertMethod={insertMethod}
          onRemove={(key) => void remove(key)}
        />
        <div className="row">
          <Button
            size="small"
            icon={<Plus />}
            onClick={() => insert({ minutes: 15, text: text['meetings.agenda.newItem'], method: null }, rows.length)}
          >
            {text['meetings.agenda.add']}
          </Button>
          {rows.length > 0 && (
            <Button kind="quiet" size="small" icon={<LayoutTemplate />} onClick={() => setChoosing({})}>
              {text['meetings.agenda.otherTemplate']}
            </Button>
          )}
          <SavedWord state={draft.state} />
        </div>
        {rows.length > 1 && <p className="muted small">{text['meetings.agenda.moveKeys']}</p>}
        <FailureNotice failure={failure ?? draft.failure} />
      </div>
      <MethodList
        methods={methods}
        left={length - used}
        people={people}
        onInsert={(id) => insertMethod(id, beforeEnd)}
      />
      {choosing && (
        <TemplateDialog
          meeting={meeting}
          hasAgenda={rows.length > 0}
          first={choosing.first}
          onClose={() => setChoosing(undefined)}
          onChosen={(title) => report(text['meetings.agenda.templateUsed']({ title }))}
        />
      )}
    </section>
  )
}
