import { FileSpreadsheet } from 'lucide-react'
import type { SignerView } from '../../../shared/contract/signatures.ts'
import type { ContractId } from '../../../shared/domain/ids.ts'
import { useTask } from '../../api/use-task.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useNotify } from '../../ui/notices.tsx'

type Props = { readonly contractId: ContractId; readonly signers: readonly SignerView[] }

/** The list of signers as a file for an e-signing service, and who cannot be reached by it. */
export function SignerListMenu({ contractId, signers }: Props) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const task = useTask('signatures.saveList')
  const save = async (which: 'all' | 'missing') => {
    const saved = await task.run({ contractId, which, language })
    if (saved?.savedAs) notify(text['signatures.listSaved']({ place: saved.savedAs, rows: saved.rows }))
  }
  const missing = signers.filter(({ state }) => state === 'notAsked' || state === 'sent')
  const withoutMail = missing.filter(({ email }) => email === '').map(({ name }) => name || text['signatures.noName'])
  const entries = [
    { id: 'all', label: text['signatures.listAll'], run: () => void save('all') },
    ...(missing.length > 0 && missing.length < signers.length
      ? [{ id: 'missing', label: text['signatures.listMissing'], run: () => void save('missing') }]
      : []),
  ]
  return (
    <>
      <Menu
        label={text['signatures.list']}
        words={text['signatures.list']}
        icon={<FileSpreadsheet />}
        size="small"
        entries={entries}
      />
      <FailureNotice failure={task.failure} />
      {withoutMail.length > 0 && (
        <p className="muted small signatures__mail">{text['signatures.listWithoutMail']({ names: withoutMail })}</p>
      )}
    </>
  )
}
