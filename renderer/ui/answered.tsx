import type { ReactNode } from 'react'
import type { QueryState } from '../api/use-query.ts'
import { FailureNotice } from './failure-notice.tsx'

/** What a question gave: nothing while it is under way (a millisecond), its failure, or its data. */
export function Answered<T>({ query, children }: { query: QueryState<T>; children: (data: T) => ReactNode }) {
  return (
    <>
      {query.failure && <FailureNotice failure={query.failure} onRetry={query.refresh} />}
      {query.data !== undefined && children(query.data)}
    </>
  )
}
