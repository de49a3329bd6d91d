import { Ellipsis } from 'lucide-react'
import type { SigningView } from '../../../shared/contract/signatures.ts'
import type { Contract, ContractStatus } from '../../../shared/domain/contract.ts'
import { classNames } from '../../ui/class-names.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

const way = ['draft', 'shared', 'partlySigned', 'signed'] as const
type Step = (typeof way)[number]

/** The statuses a contract goes through, and the one it has; one that is under revision or has run out stands apart. */
export function StatusSteps({ contract, signing }: { readonly contract: Contract; readonly signing: SigningView }) {
  const text = useText()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const { status, id } = contract
  const at = way.indexOf(status as Step)
  const steps: readonly ContractStatus[] = at < 0 ? [...way, status] : way
  const change = async (next: ContractStatus, said: string) => {
    if ((await run('contracts.update', { id, change: { status: next } })) !== undefined) report(said)
  }
  const signed = signing.signed > 0
  const entries: MenuEntry[] = [
    ...(status === 'draft' && !signed
      ? [{ id: 'share', label: text['signatures.share'], run: () => void change('shared', text['signatures.shared']) }]
      : []),
    ...(status === 'shared' && signing.signers.every(({ sentOn }) => sentOn === null)
      ? [
          {
            id: 'unshare',
            label: text['signatures.unshare'],
            run: () => void change('draft', text['signatures.unshared']),
          },
        ]
      : []),
    ...(status === 'expired'
      ? [
          {
            id: 'revive',
            label: text['signatures.revive'],
            run: () => void change(signed ? 'signed' : 'draft', text['signatures.revived']),
          },
        ]
      : [
          {
            id: 'expire',
            label: text['signatures.expire'],
            run: () => void change('expired', text['signatures.expired']),
          },
        ]),
  ]
  return (
    <>
      <div className="status-steps">
        <ol className="status-steps__way" aria-label={text['signatures.steps']}>
          {steps.map((step, index) => (
            <li
              key={step}
              className={classNames(
                'status-step',
                step === status && 'status-step--now',
                index < at && 'status-step--past',
              )}
              aria-current={step === status ? 'step' : undefined}
            >
              {text[`contract.status.${step}`]}
            </li>
          ))}
        </ol>
        <Menu label={text['signatures.more']} icon={<Ellipsis />} entries={entries} />
      </div>
      <FailureNotice failure={failure} />
    </>
  )
}
