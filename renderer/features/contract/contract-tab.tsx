import { Plus } from 'lucide-react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths, useTabDetail } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { ChooseTemplate } from './choose-template.tsx'
import { ContractEditor } from './contract-editor.tsx'
import { ContractSwitcher } from './contract-switcher.tsx'
import './contract.css'

/** A network's contracts: which one, its text beside its preview, signatures and export; or the making of another. */
export function ContractTab({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const chosen = useTabDetail()
  const list = useQuery('contracts.list', { networkId })
  const detail = useQuery('networks.get', { id: networkId })
  const entries = list.data
  const id =
    entries?.flatMap(({ versions }) => versions).find((one) => one.id === chosen)?.id ?? entries?.[0]?.id ?? undefined
  const contract = useQuery('contracts.get', id && { networkId, id })
  const failure = list.failure ?? contract.failure ?? detail.failure
  if (!entries || !detail.data) return <FailureNotice failure={failure} />
  const isNew = chosen === 'new' || entries.length === 0
  return (
    <>
      {entries.length > 0 && (
        <div className="contract-bar">
          <ContractSwitcher entries={entries} networkId={networkId} shown={isNew ? undefined : id} />
          <ButtonLink href={paths.newContract(networkId)} size="small" icon={<Plus size={15} />}>
            {text['contract.new']}
          </ButtonLink>
        </div>
      )}
      {isNew ? (
        <ChooseTemplate detail={detail.data} entries={entries} />
      ) : contract.data ? (
        <ContractEditor key={contract.data.contract.id} view={contract.data} detail={detail.data} />
      ) : (
        <FailureNotice failure={failure} />
      )}
    </>
  )
}
