import { type FormEvent, useState } from 'react'
import { addMonths } from '../../../shared/domain/dates.ts'
import type { LeadershipLevel } from '../../../shared/domain/values.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { DateField, localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isEmailOrEmpty, isFilled } from '../../ui/text-forms.ts'
import { useCommand } from '../../ui/use-command.ts'
import type { AddFormProps } from './add-form-props.ts'
import { firstDayIn } from './first-day.ts'
import { fromChoice, usePostChoices } from './post-choices.ts'

const blank = { fullName: '', email: '', organisation: '', position: '' }

/** A person the app does not know yet; only the name is needed. */
export function NewPersonForm({ networkId, detail, onClose }: AddFormProps) {
  const text = useText()
  const notify = useNotify()
  const { levels } = usePostChoices()
  const { run, running, failure } = useCommand()
  const [words, setWords] = useState(blank)
  const [employees, setEmployees] = useState<number | null>(null)
  const [years, setYears] = useState<number | null>(null)
  const [level, setLevel] = useState<LeadershipLevel | 'none'>('none')
  const [startsOn, setStartsOn] = useState<string | null>(firstDayIn(detail))
  const [tried, setTried] = useState(false)
  const write = (key: keyof typeof blank) => ({
    value: words[key],
    maxLength: 300,
    onChange: (value: string) => setWords((old) => ({ ...old, [key]: value })),
  })
  const isNamed = isFilled(words.fullName)
  const emailFits = isEmailOrEmpty(words.email)

  const add = async () => {
    if (!startsOn) return
    const { fullName, email, organisation, position } = words
    const leaderSince = years === null ? null : addMonths(localToday(), -12 * years)
    const person = { fullName, email, leaderSince }
    const employment = { organisation, position, employees, leadershipLevel: fromChoice(level) }
    const added = await run('participants.add', { networkId, startsOn, members: [{ person, employment }] })
    if (!added) return
    notify(text['participants.added']({ name: fullName.trim() }))
    onClose()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (isNamed && emailFits && startsOn && !running) void add()
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        label={text['participants.fullName']}
        required
        autoFocus
        {...write('fullName')}
        error={tried && !isNamed ? text['participants.nameNeeded'] : undefined}
      />
      <TextField
        label={text['participants.email']}
        type="email"
        {...write('email')}
        error={tried && !emailFits ? text['participants.emailOdd'] : undefined}
      />
      <div className="columns columns--two">
        <TextField label={text['participants.organisation']} {...write('organisation')} />
        <TextField label={text['participants.position']} {...write('position')} />
        <NumberField
          label={text['participants.employees']}
          value={employees}
          onChange={setEmployees}
          min={0}
          max={1_000_000}
          optional
        />
        <NumberField label={text['participants.years']} value={years} onChange={setYears} min={0} max={60} optional />
        <SelectField label={text['participants.level']} value={level} choices={levels} onChange={setLevel} />
        <DateField
          label={text['participants.startsOn']}
          required
          value={startsOn}
          onChange={setStartsOn}
          error={tried && !startsOn ? text['ui.notADate'] : undefined}
        />
      </div>
      <FailureNotice failure={failure} />
      <div className="row dialog-actions">
        <Button onClick={onClose}>{text['ui.cancel']}</Button>
        <Button kind="primary" type="submit" busy={running}>
          {text['participants.addSubmit']}
        </Button>
      </div>
    </form>
  )
}
