import { type FormEvent, useState } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { useCommand } from '../../ui/use-command.ts'
import type { AddFormProps } from './add-form-props.ts'
import { firstDayIn } from './first-day.ts'

/** Lets somebody join who is known from another network, or was in this one before. */
export function JoinForm({ networkId, detail, onClose }: AddFormProps) {
  const text = useText()
  const notify = useNotify()
  const others = useQuery('participants.others', { networkId })
  const { run, running, failure } = useCommand()
  const [chosen, setChosen] = useState('')
  const [startsOn, setStartsOn] = useState<string | null>(firstDayIn(detail))
  const person = others.data?.find(({ id }) => id === chosen)

  const join = async (event: FormEvent) => {
    event.preventDefault()
    if (!person || !startsOn || running) return
    const joined = await run('participants.join', { networkId, participantId: person.id, startsOn })
    if (!joined) return
    notify(text['participants.added']({ name: person.fullName }))
    onClose()
  }

  return (
    <Answered query={others}>
      {(people) => (
        <form className="stack" onSubmit={(event) => void join(event)} noValidate>
          {people.length === 0 ? (
            <p className="muted">{text['participants.knownNone']}</p>
          ) : (
            <>
              <SelectField
                label={text['participants.known']}
                value={chosen}
                choices={[
                  { value: '', label: text['participants.knownChoose'] },
                  ...people.map(({ id, fullName, organisation }) => ({
                    value: id as string,
                    label: organisation ? `${fullName} · ${organisation}` : fullName,
                  })),
                ]}
                onChange={setChosen}
                hint={text['participants.knownHelp']}
              />
              <DateField label={text['participants.startsOn']} required value={startsOn} onChange={setStartsOn} />
            </>
          )}
          <FailureNotice failure={failure} />
          <div className="row dialog-actions">
            <Button onClick={onClose}>{text['ui.cancel']}</Button>
            <Button kind="primary" type="submit" disabled={!person || !startsOn} busy={running}>
              {text['participants.addSubmit']}
            </Button>
          </div>
        </form>
      )}
    </Answered>
  )
}
