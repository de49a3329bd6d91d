import { useState } from 'react'
import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import { useQuery } from '../../api/use-query.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { enterFullScreen, leaveFullScreen } from './full-screen.ts'

const startHelp: Partial<Record<InstrumentId, 'kiosk.sheet.startHelp' | 'goals.kiosk.startHelp'>> = {
  B: 'kiosk.sheet.startHelp',
  G: 'goals.kiosk.startHelp',
}

type Props = { readonly round: Pick<EvaluationRound, 'id' | 'instrument'>; readonly onClose: () => void }

/** Before the computer is handed round: what it means, and what leads out again. */
export function StartKiosk({ round, onClose }: Props) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const vault = useQuery('vault.state', null)
  const [code, setCode] = useState('')
  if (!vault.data) return <FailureNotice failure={vault.failure} />
  const byPassphrase = vault.data.protection === 'passphrase'
  const start = async (): Promise<void> => {
    // Only a press of a button may ask for the whole screen, so it comes before the answer.
    enterFullScreen()
    if ((await run('kiosk.start', { roundId: round.id, code: byPassphrase ? null : code })) === undefined)
      leaveFullScreen()
  }
  return (
    <Dialog title={text['kiosk.beginTitle']} onClose={onClose}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (!running) void start()
        }}
      >
        <p>{text['kiosk.beginHelp']}</p>
        <p>{text[startHelp[round.instrument] ?? 'kiosk.sealedHelp']}</p>
        {byPassphrase ? (
          <p>{text['kiosk.keyPassphrase']}</p>
        ) : (
          <TextField
            label={text['kiosk.code']}
            hint={text['kiosk.codeHint']}
            required
            autoFocus
            spellCheck={false}
            maxLength={100}
            value={code}
            onChange={setCode}
          />
        )}
        <FailureNotice failure={failure} />
        <FormButtons busy={running} onCancel={onClose}>
          {text['kiosk.start']}
        </FormButtons>
      </form>
    </Dialog>
  )
}
