import type { ContractView } from '../../../shared/contract/contracts.ts'
import { Card } from '../../ui/card.tsx'
import { CheckField } from '../../ui/choice-fields.tsx'
import { DateField, localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'

/** Who has signed on paper, and when. */
export function ContractSigners({ view }: { readonly view: ContractView }) {
  const text = useText()
  const { run, failure } = useCommand()
  const { signers } = view
  const signed = signers.filter(({ signedOn }) => signedOn).length
  const sign = (participantId: (typeof signers)[number]['participantId'], signedOn: string | null) =>
    void run('contracts.sign', { id: view.contract.id, participantId, signedOn })
  return (
    <Card
      title={text['contract.signers']}
      aside={
        signers.length > 0 && (
          <span className="muted small">{text['contract.signedCount']({ signed, of: signers.length })}</span>
        )
      }
    >
      <p className="muted small">{signers.length === 0 ? text['contract.noSigners'] : text['contract.signersHelp']}</p>
      <ul className="signers">
        {signers.map(({ participantId, name, organisation, signedOn }) => (
          <li key={participantId} className="signers__row">
            <CheckField
              label={
                <>
                  {name} <span className="muted small">{organisation}</span>
                </>
              }
              checked={signedOn !== null}
              onChange={(checked) => sign(participantId, checked ? localToday() : null)}
            />
            {signedOn && (
              <DateField
                label={text['contract.signedOn']({ name })}
                hideLabel
                value={signedOn}
                onChange={(date) => sign(participantId, date)}
              />
            )}
          </li>
        ))}
      </ul>
      <FailureNotice failure={failure} />
    </Card>
  )
}
