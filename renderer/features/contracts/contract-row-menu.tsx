import { EllipsisVertical } from 'lucide-react'
import { useLocation } from 'wouter'
import type { ContractRow } from '../../../shared/contract/contract-overview.ts'
import { useTask } from '../../api/use-task.ts'
import { paths } from '../../app/paths.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useNotify } from '../../ui/notices.tsx'

/** What can be done with a contract from the list of all: opened, exported as PDF or Word. */
export function ContractRowMenu({ contract }: { readonly contract: ContractRow }) {
  const text = useText()
  const notify = useNotify()
  const [, navigate] = useLocation()
  const pdf = useTask('contracts.export')
  const word = useTask('word.contract')
  const { networkId, id, title, networkName } = contract
  const what = { networkId, id, draft: false }
  const tell = (saved: { savedAs: string | null } | undefined) => {
    if (saved?.savedAs) notify(text['contracts.saved']({ place: saved.savedAs }))
  }
  const entries = [
    { id: 'open', label: text['contracts.open'], run: () => navigate(paths.contract(networkId, id)) },
    { id: 'pdf', label: text['contracts.pdf'], run: () => void pdf.run(what).then(tell) },
    { id: 'word', label: text['contracts.word'], run: () => void word.run(what).then(tell) },
  ]
  return (
    <>
      <Menu
        label={text['contracts.more']({ title, network: networkName })}
        icon={<EllipsisVertical />}
        entries={entries}
      />
      <FailureNotice failure={pdf.failure ?? word.failure} />
    </>
  )
}
