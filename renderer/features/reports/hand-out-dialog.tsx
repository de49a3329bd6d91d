import { useState } from 'react'
import { HandedForm } from '../../../shared/contract/handed-reports.ts'
import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { DateField, localToday } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

/** The newest way the report left the app. */
export type LastOut = { readonly form: HandedForm; readonly fileName: string }

type Props = { readonly wish: ReportWish; readonly last: LastOut | undefined; readonly onClose: () => void }

/** Notes that the report has reached its reader: on which day, and as what. */
export function HandOutDialog({ wish, last, onClose }: Props) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const undoable = useUndoNotice()
  const [handedOn, setHandedOn] = useState(localToday())
  const [form, setForm] = useState<HandedForm>(last?.form ?? 'pdf')
  const note = async () => {
    const fileName = last?.form === form ? last.fileName : ''
    if ((await run('reports.handOut', { wish, form, handedOn, fileName })) === undefined) return
    onClose()
    undoable(text['reports.handedNoted'])
  }
  return (
    <Dialog
      title={text['reports.handOutTitle']}
      onClose={onClose}
      shape="small"
      footer={
        <Button kind="primary" busy={running} onClick={() => void note()}>
          {text['reports.handOutConfirm']}
        </Button>
      }
    >
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          void note()
        }}
      >
        <p className="muted">{text['reports.handOutHelp']}</p>
        <DateField
          label={text['reports.handedOn']}
          value={handedOn}
          onChange={(day) => day && setHandedOn(day)}
          autoFocus
        />
        <SelectField
          label={text['reports.handedForm']}
          value={form}
          onChange={setForm}
          choices={HandedForm.options.map((value) => ({ value, label: text[`reports.form.${value}`] }))}
        />
        <FailureNotice failure={failure} />
      </form>
    </Dialog>
  )
}
