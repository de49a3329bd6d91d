import { Lock } from 'lucide-react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { PagePreview } from '../../ui/page-preview.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { SignaturesCard } from '../signatures/signatures-card.tsx'
import { ContractClauses } from './contract-clauses.tsx'
import { ContractFacts } from './contract-facts.tsx'
import { ContractFields } from './contract-fields.tsx'
import { ContractHead } from './contract-head.tsx'
import { ContractPurpose } from './contract-purpose.tsx'
import { MissingFields } from './missing-fields.tsx'

type Props = { readonly view: ContractView; readonly detail: NetworkDetail }

/** The contract's text on the left, the pages as they come out on the right. */
export function ContractEditor({ view, detail }: Props) {
  const text = useText()
  const networkId = detail.network.id
  const preview = useQuery('contracts.preview', { networkId }, { keepPrevious: true })
  const { run, failure } = useCommand()
  return (
    <div className="contract">
      <div className="contract__words stack">
        <ContractHead view={view} networkId={networkId} />
        <p className="contract-notice">{text['contract.notice']}</p>
        {view.frozen ? (
          <div className="contract-frozen">
            <Lock size={18} aria-hidden="true" />
            <div>
              <h2>{text['contract.frozen']}</h2>
              <p>{text['contract.frozenHelp']}</p>
              <Button size="small" onClick={() => void run('contracts.revise', { id: view.contract.id })}>
                {text['contract.revise']}
              </Button>
              <FailureNotice failure={failure} />
            </div>
          </div>
        ) : (
          <MissingFields view={view} detail={detail} />
        )}
        <ContractPurpose view={view} />
        <ContractFields view={view} />
        <ContractFacts view={view} detail={detail} />
        <ContractClauses view={view} />
        <SignaturesCard contract={view.contract} signing={view.signing} />
      </div>
      <div className="contract__pages">
        {preview.failure ? (
          <FailureNotice failure={preview.failure} onRetry={preview.refresh} />
        ) : (
          <PagePreview document={preview.data} title={view.title} initialFit="width" />
        )}
      </div>
    </div>
  )
}
