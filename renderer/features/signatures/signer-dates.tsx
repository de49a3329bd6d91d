import type { SignerView } from '../../../shared/contract/signatures.ts'
import type { ContractId } from '../../../shared/domain/ids.ts'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'

type Props = {
  readonly contractId: ContractId
  readonly isSigned: boolean
  readonly signer: SignerView
  readonly name: string
  readonly onClose: () => void
}

/** The days on which something happened to a signer, each saved as it is changed. */
export function SignerDates({ contractId, isSigned, signer, name, onClose }: Props) {
  const text = useText()
  const { run, failure } = useCommand()
  const days = [
    ['sentOn', text['signatures.sentOn']],
    ...(isSigned && signer.declinedOn ? [['declinedOn', text['signatures.declinedOn']] as const] : []),
    ...(isSigned && signer.signedOn ? [['signedOn', text['signatures.signedOnShort']] as const] : []),
  ] as const
  return (
    <Dialog
      title={text['signatures.days']({ name })}
      shape="small"
      onClose={onClose}
      footer={
        <Button kind="primary" onClick={onClose}>
          {text['scan.close']}
        </Button>
      }
    >
      <div className="stack">
        {days.map(([day, label]) => (
          <DateField
            key={day}
            label={label}
            value={signer[day]}
            onChange={(date) =>
              void run('signatures.set', { contractId, signers: [signer.key], change: { [day]: date } })
            }
          />
        ))}
        <FailureNotice failure={failure} />
      </div>
    </Dialog>
  )
}
