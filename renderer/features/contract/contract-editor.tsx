import { type FocusEvent, useMemo, useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { useQuery } from '../../api/use-query.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { PagePreview } from '../../ui/page-preview.tsx'
import { SignaturesCard } from '../signatures/signatures-card.tsx'
import { BehindCatalogue } from './behind-catalogue.tsx'
import { ContractClauses } from './contract-clauses.tsx'
import { ContractFacts } from './contract-facts.tsx'
import { ContractFields } from './contract-fields.tsx'
import { ContractHead } from './contract-head.tsx'
import { ContractPurpose } from './contract-purpose.tsx'
import { FrozenNotice } from './frozen-notice.tsx'
import { MissingFields } from './missing-fields.tsx'
import { NewSignatures } from './new-signatures.tsx'
import { marksOfClause } from './where-in-pages.ts'

type Props = { readonly view: ContractView; readonly detail: NetworkDetail }

/** The contract's text on the left, the pages as they come out on the right, with a mark where one is. */
export function ContractEditor({ view, detail }: Props) {
  const text = useText()
  const networkId = detail.network.id
  const preview = useQuery('contracts.preview', { networkId, id: view.contract.id }, { keepPrevious: true })
  const [at, setAt] = useState<string>()
  const clause = view.clauses.find(({ id }) => id === at)
  const marked = useMemo(
    () => (preview.data && clause ? marksOfClause(preview.data, clause) : undefined),
    [preview.data, clause],
  )

  /** A clause is where one is; a field is in the first clause that names it. */
  const follow = ({ target }: FocusEvent<HTMLElement>): void => {
    const id = target.closest<HTMLElement>('[data-clause]')?.dataset.clause
    const field = target.closest<HTMLElement>('[data-contract-field]')?.dataset.contractField
    const naming = view.clauses.find(({ included, fields }) => included && field && fields.includes(field))
    const found = id ?? naming?.id
    if (found) setAt(found)
  }
  return (
    <div className="contract">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens to where the focus goes */}
      <div className="contract__words stack" onFocus={follow}>
        <ContractHead view={view} detail={detail} />
        <p className="contract-notice">{text['contract.notice']}</p>
        {view.frozen ? (
          <FrozenNotice view={view} networkId={networkId} />
        ) : (
          <MissingFields view={view} detail={detail} />
        )}
        {view.catalogueIsNewer && <BehindCatalogue view={view} />}
        {!view.frozen && view.versions.some(({ version }) => version < view.contract.version) && (
          <NewSignatures view={view} />
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
          <PagePreview document={preview.data} title={view.title} initialFit="width" {...(marked && { marked })} />
        )}
      </div>
    </div>
  )
}
