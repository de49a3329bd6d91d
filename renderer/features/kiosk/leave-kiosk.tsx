import { useState } from 'react'
import { useTask } from '../../api/use-task.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { useFailureText } from '../../ui/failure-text.ts'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'

/** Asks for the consultant's key. The app comes back when the vault says that the kiosk is over. */
export function LeaveKiosk({
  byPassphrase,
  onClose,
}: {
  readonly byPassphrase: boolean
  readonly onClose: () => void
}) {
  const text = useText()
  const words = useFailureText()
  const task = useTask('vault.endKiosk')
  const [key, setKey] = useState('')
  return (
    <Dialog title={text['kiosk.leaveTitle']} shape="small" onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (key !== '' && !task.running) void task.run({ key })
        }}
      >
        <p>{text['kiosk.leaveHelp']}</p>
        <TextField
          label={text[byPassphrase ? 'kiosk.leavePassphrase' : 'kiosk.leaveCode']}
          type="password"
          autoComplete="off"
          spellCheck={false}
          autoFocus
          value={key}
          onChange={setKey}
          error={task.failure && words(task.failure)}
        />
        <FormButtons disabled={key === ''} busy={task.running} onCancel={onClose}>
          {text['kiosk.leaveSubmit']}
        </FormButtons>
      </form>
    </Dialog>
  )
}
