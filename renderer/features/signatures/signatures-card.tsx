import type { SigningView } from '../../../shared/contract/signatures.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { SignerListMenu } from './signer-list-menu.tsx'
import { SignerRow } from './signer-row.tsx'
import './signatures.css'
import { StatusSteps } from './status-steps.tsx'

/** Who is to sign a contract, how far each of them is, and who is missing. */
export function SignaturesCard({ contract, signing }: { readonly contract: Contract; readonly signing: SigningView }) {
  const text = useText()
  const { run, failure } = useCommand()
  const { signers, isSigned, contractId } = signing
  const asked = signers.filter(({ hasLeft }) => !hasLeft)
  const missing = asked.filter(({ signedOn }) => signedOn === null)
  const unsent = asked.filter(({ state }) => state === 'notAsked')
  const help = isSigned ? 'signatures.help' : 'signatures.helpHandedOut'
  const sendAll = () =>
    void run('signatures.set', {
      contractId,
      signers: unsent.map(({ key }) => key),
      change: { sentOn: localToday() },
    })
  return (
    <Card
      title={text[isSigned ? 'signatures.title' : 'signatures.titleHandedOut']}
      aside={asked.length > 0 && <Count signing={signing} sent={asked.length - unsent.length} of={asked.length} />}
      className="signatures"
    >
      {isSigned && <StatusSteps contract={contract} signing={signing} />}
      <p className="muted small">{text[signers.length === 0 ? 'signatures.none' : help]}</p>
      <ul className="signers">
        {signers.map((signer) => (
          <SignerRow key={signer.key} signer={signer} signing={signing} />
        ))}
      </ul>
      {isSigned && asked.length > 0 && (
        <p className="signatures__missing" role="status">
          {missing.length > 0
            ? text['signatures.missing']({ names: missing.map(({ name }) => name || text['signatures.noName']) })
            : text['signatures.nobodyMissing']}
        </p>
      )}
      <div className="signatures__foot">
        {unsent.length > 0 && (
          <Button size="small" onClick={sendAll}>
            {isSigned ? text['signatures.markAllSent']({ count: unsent.length }) : text['signatures.markAllHandedOut']}
          </Button>
        )}
        {isSigned && asked.length > 0 && <SignerListMenu contractId={contractId} signers={asked} />}
      </div>
      <FailureNotice failure={failure} />
    </Card>
  )
}

function Count({ signing, sent, of }: { readonly signing: SigningView; readonly sent: number; readonly of: number }) {
  const text = useText()
  return (
    <span className="muted small">
      {signing.isSigned
        ? text['signatures.count']({ signed: signing.signed, of: signing.of })
        : text['signatures.countHandedOut']({ sent, of })}
    </span>
  )
}
