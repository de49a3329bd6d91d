import { useMemo } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import { useText } from '../../ui/language.tsx'
import type { ChipText } from './merge-editor-dom.ts'

/** Chips show what will be printed; a field that is still empty shows its name. Both are read out. */
export function useChipTexts({ fields, insertable }: ContractView): ChipText {
  const text = useText()
  return useMemo(() => {
    const known = new Map([...insertable, ...fields].map((field) => [field.key, field]))
    return (key) => {
      const { label, value } = known.get(key) ?? { label: key, value: '' }
      const name = text['contract.field.name']({ label, value: value || text['contract.empty'] })
      return { text: value || label, name, missing: value === '' }
    }
  }, [fields, insertable, text])
}
