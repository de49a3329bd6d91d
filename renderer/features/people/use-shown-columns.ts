import { useState } from 'react'
import type { CustomField } from '../../../shared/domain/custom-field.ts'
import { useQuery } from '../../api/use-query.ts'

const key = 'people-columns'
const none: readonly CustomField[] = []

const remembered = (): ReadonlySet<string> => new Set((localStorage.getItem(key) ?? '').split(' ').filter(Boolean))

/** The consultant's own fields, and which of them stand as columns. The choice belongs to this window. */
export function useShownColumns(): {
  readonly fields: readonly CustomField[]
  readonly shown: ReadonlySet<string>
  readonly toggle: (id: string) => void
} {
  const { data: fields = none } = useQuery('customFields.list', null)
  const [shown, setShown] = useState(remembered)
  const toggle = (id: string) => {
    const next = new Set(shown)
    if (!next.delete(id)) next.add(id)
    localStorage.setItem(key, [...next].join(' '))
    setShown(next)
  }
  return { fields, shown, toggle }
}
