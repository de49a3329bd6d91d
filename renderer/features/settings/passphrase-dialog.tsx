import { type FormEvent, useState } from 'react'
import { useTask } from '../../api/use-task.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isComplete, NewPassphrase } from '../welcome/new-passphrase.tsx'
import { RecoveryCode } from '../welcome/recovery-page.tsx'

/** Sets or changes the passphrase, then shows the new recovery code until the user says it is kept. */
export function PassphraseDialog({ hadOne, onClose }: { readonly hadOne: boolean; readonly onClose: () => void }) {
  const text = useText()
  const notify = useNotify()
  const { run, running, failure } = useTask('vault.protect')
  // Whether there was a passphrase when the dialog opened: saving the first one must not change the question.
  const [askCurrent] = useState(hadOne)
  const [current, setCurrent] = useState('')
  const [passphrases, setPassphrases] = useState({ first: '', again: '' })
  const [tried, setTried] = useState(false)
  const [code, setCode] = useState<string>()
  const lacksCurrent = askCurrent && current === ''

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (lacksCurrent || !isComplete(passphrases) || running) return
    const answer = await run({ current: askCurrent ? current : null, passphrase: passphrases.first })
    if (answer) setCode(answer.recoveryCode)
  }
  const done = () => {
    notify(text['settings.passphraseSaved'])
    onClose()
  }

  if (code !== undefined)
    return (
      <Dialog title={text['welcome.codeTitle']} mustAnswer onClose={done}>
        <RecoveryCode code={code} onDone={done} />
      </Dialog>
    )
  return (
    <Dialog
      title={askCurrent ? text['settings.passphraseChange'] : text['settings.passphraseSet']}
      onClose={onClose}
      mustAnswer={running}
    >
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        {askCurrent && (
          <TextField
            label={text['settings.passphraseCurrent']}
            hint={text['settings.passphraseCurrentHint']}
            type="password"
            autoComplete="current-password"
            required
            autoFocus
            value={current}
            onChange={setCurrent}
            error={tried && lacksCurrent ? text['settings.passphraseNeeded'] : undefined}
          />
        )}
        <NewPassphrase value={passphrases} onChange={setPassphrases} tried={tried} />
        <FailureNotice failure={failure} />
        <div className="row settings-actions">
          <Button onClick={onClose} busy={running}>
            {text['ui.cancel']}
          </Button>
          <Button kind="primary" type="submit" busy={running}>
            {running ? text['settings.passphraseSaving'] : text['settings.passphraseSave']}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
