import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { PagePreview } from '../../ui/page-preview.tsx'

/** The contract among the members, as it is printed. */
export function GroupContract({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const pages = useQuery('group.contract', { id: networkId }, { keepPrevious: true })
  if (pages.failure) return <FailureNotice failure={pages.failure} onRetry={pages.refresh} />
  return (
    <div className="group__pages">
      <PagePreview document={pages.data} title={text['group.tab.contract']} initialFit="width" />
    </div>
  )
}
