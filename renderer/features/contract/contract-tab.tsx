import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { ChooseTemplate } from './choose-template.tsx'
import { ContractEditor } from './contract-editor.tsx'
import './contract.css'

/** A network's contract: choosing a template, filling it in beside its preview, signatures and export. */
export function ContractTab({ networkId }: { readonly networkId: NetworkId }) {
  const contract = useQuery('contracts.get', { networkId })
  const detail = useQuery('networks.get', { id: networkId })
  const failure = contract.failure ?? detail.failure
  if (contract.data === undefined || !detail.data) return <FailureNotice failure={failure} />
  return contract.data === null ? (
    <ChooseTemplate detail={detail.data} />
  ) : (
    <ContractEditor key={contract.data.contract.id} view={contract.data} detail={detail.data} />
  )
}
