import { CalendarPlus, X } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { datePartsOf } from '../../../shared/domain/dates.ts'
import type { SchoolHoliday } from '../../../shared/domain/series/series.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { SavedDate, SavedTextField } from '../../ui/saved-fields.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import '../series/series.css'

/** School holidays, typed once for all networks; next year's are proposed from the same weeks. */
export function SchoolHolidays() {
  const text = useText()
  const query = useQuery('schoolHolidays.list', null)
  const { run, running, failure } = useCommand()
  const notify = useNotify()
  const copy = async () => {
    const made = await run('schoolHolidays.copyToNextYear', null)
    if (made) notify(text['school.copied']({ count: made.length }))
  }
  return (
    <Answered query={query}>
      {(periods) => (
        <div className="stack">
          {periods.length === 0 && <p className="muted">{text['school.none']}</p>}
          {periods.map((period) => (
            <Row key={period.id} period={period} />
          ))}
          <NewPeriod />
          {periods.length > 0 && (
            <div>
              <Button size="small" icon={<CalendarPlus />} busy={running} onClick={() => void copy()}>
                {text['school.copy']({ year: newestYear(periods) + 1 })}
              </Button>
            </div>
          )}
          <FailureNotice failure={failure} />
        </div>
      )}
    </Answered>
  )
}

const newestYear = (periods: readonly SchoolHoliday[]): number =>
  Math.max(...periods.map(({ startsOn }) => datePartsOf(startsOn).year))

function Row({ period }: { readonly period: SchoolHoliday }) {
  const text = useText()
  const language = useLanguage()
  const { run, failure } = useCommand()
  const report = useUndoNotice()
  const { id, name } = period
  const save = (change: Partial<Omit<SchoolHoliday, 'id'>>) => call('schoolHolidays.update', { id, change })
  // A period always has its days: an emptied field goes back to the one it had.
  const saveDay = (key: 'startsOn' | 'endsOn') => (day: string | null) =>
    day === null ? Promise.resolve() : save({ [key]: day })
  const remove = async () => {
    if ((await run('schoolHolidays.delete', { id })) !== undefined) report(text['school.removed']({ name }))
  }
  return (
    <fieldset className="school-holiday" aria-label={`${name} ${formatDate(period.startsOn, language)}`}>
      <SavedTextField
        label={text['school.name']}
        value={name}
        maxLength={300}
        save={(typed) => (typed.trim() === '' ? Promise.resolve() : save({ name: typed }))}
      />
      <SavedDate label={text['school.from']} value={period.startsOn} save={saveDay('startsOn')} />
      <SavedDate label={text['school.to']} value={period.endsOn} save={saveDay('endsOn')} />
      <IconButton
        label={text['school.remove']({ name, date: formatDate(period.startsOn, language) })}
        onClick={() => void remove()}
      >
        <X />
      </IconButton>
      <FailureNotice failure={failure} />
    </fieldset>
  )
}

function NewPeriod() {
  const text = useText()
  const { run, running, failure } = useCommand()
  const [name, setName] = useState('')
  const [startsOn, setStartsOn] = useState<string | null>(null)
  const [endsOn, setEndsOn] = useState<string | null>(null)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '' || !startsOn || running) return
    if (!(await run('schoolHolidays.create', { name, startsOn, endsOn: endsOn ?? startsOn }))) return
    setName('')
    setStartsOn(null)
    setEndsOn(null)
  }
  return (
    <form className="stack-tight" onSubmit={(event) => void add(event)} aria-label={text['school.add']}>
      <div className="school-holiday">
        <TextField
          label={text['school.name']}
          placeholder={text['school.nameHint']}
          value={name}
          onChange={setName}
          maxLength={300}
        />
        <DateField label={text['school.from']} value={startsOn} onChange={setStartsOn} />
        <DateField label={text['school.to']} value={endsOn} onChange={setEndsOn} />
      </div>
      <div>
        <Button size="small" type="submit" disabled={name.trim() === '' || !startsOn} busy={running}>
          {text['school.add']}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </form>
  )
}
