import { type FormEvent, useState } from 'react'
import { useLocation } from 'wouter'
import type { NetworkSummary } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatWeekday } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { useCommand } from '../../ui/use-command.ts'

type Props = {
  readonly networks: readonly NetworkSummary[]
  readonly day: string
  readonly onClose: () => void
  readonly onAdded: (date: string) => void
}

/** A new meeting on a day; the network is chosen, and its frame gives the rest. */
export function AddMeetingDialog({ networks, day, onClose, onAdded }: Props) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const [, navigate] = useLocation()
  const { run, running, failure } = useCommand()
  const open = networks.filter(({ stage }) => stage !== 'closed')
  const [chosen, setChosen] = useState<NetworkId>()
  const [date, setDate] = useState<string | null>(day)
  const network = open.find(({ id }) => id === chosen) ?? open[0]
  const ready = network !== undefined && date !== null && !running

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const made = await run('meetings.create', { networkId: network.id, date })
    if (!made) return
    notify(text['calendar.added']({ name: network.name, date: formatWeekday(made.date, language) }), {
      label: text['calendar.open'],
      run: () => navigate(paths.meeting(made.networkId, made.id)),
    })
    onAdded(made.date)
  }
  return (
    <Dialog title={text['calendar.add']} shape="small" onClose={onClose}>
      {network ? (
        <form className="stack" onSubmit={(event) => void submit(event)}>
          <SelectField
            label={text['calendar.addTo']}
            value={network.id as string}
            choices={open.map(({ id, name }) => ({ value: id as string, label: name }))}
            onChange={(id) => setChosen(id as NetworkId)}
          />
          <DateField label={text['meetings.date']} value={date} onChange={setDate} />
          <p className="muted">{text['calendar.addHelp']}</p>
          <FailureNotice failure={failure} />
          <FormButtons disabled={!ready} onCancel={onClose}>
            {text['meetings.newSubmit']}
          </FormButtons>
        </form>
      ) : (
        <>
          <p>{text['calendar.addNoNetwork']}</p>
          <div>
            <ButtonLink kind="primary" href={paths.newNetwork}>
              {text['networks.new']}
            </ButtonLink>
          </div>
        </>
      )}
    </Dialog>
  )
}
