import { EllipsisVertical } from 'lucide-react'
import { useState } from 'react'
import type { SignerView, SigningView } from '../../../shared/contract/signatures.ts'
import { localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu, type MenuEntry } from '../../ui/menu.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { SignerDates } from './signer-dates.tsx'

type Days = { sentOn?: string | null; declinedOn?: string | null }

/** What else can be written down about a signer: sent, declined, other days; and for a guest the details. */
export function SignerMenu({ signer, signing }: { readonly signer: SignerView; readonly signing: SigningView }) {
  const text = useText()
  const { run, failure } = useCommand()
  const [open, setOpen] = useState(false)
  const { contractId, isSigned } = signing
  const name = signer.name || text[`signatures.party.${signer.party}`]
  const set = (change: Days) => void run('signatures.set', { contractId, signers: [signer.key], change })
  const one = (id: string, when: boolean, label: string, act: () => void): MenuEntry[] =>
    when ? [{ id, label, run: act }] : []
  const free = signer.signedOn === null
  const entries = [
    ...one('sent', isSigned && signer.sentOn === null, text['signatures.markSent'], () =>
      set({ sentOn: localToday() }),
    ),
    ...one('unsent', isSigned && signer.sentOn !== null, text['signatures.forgetSent'], () => set({ sentOn: null })),
    ...one('declined', isSigned && free && signer.declinedOn === null, text['signatures.markDeclined'], () =>
      set({ declinedOn: localToday() }),
    ),
    ...one('undeclined', signer.declinedOn !== null, text['signatures.forgetDeclined'], () =>
      set({ declinedOn: null }),
    ),
    ...one('dates', signer.state !== 'notAsked', text['signatures.changeDay'], () => setOpen(true)),
  ]
  return (
    <>
      {entries.length > 0 && (
        <Menu label={text['signatures.actions']({ name })} icon={<EllipsisVertical />} entries={entries} />
      )}
      {open && (
        <SignerDates
          contractId={contractId}
          isSigned={isSigned}
          signer={signer}
          name={name}
          onClose={() => setOpen(false)}
        />
      )}
      <FailureNotice failure={failure} />
    </>
  )
}
