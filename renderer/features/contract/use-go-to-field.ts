import { useLocation } from 'wouter'
import type { ContractView, FieldView } from '../../../shared/contract/contracts.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { setErrand } from '../../app/field-errand.ts'
import { paths } from '../../app/paths.ts'
import { useText } from '../../ui/language.tsx'
import { goToField, sourceLabels, sourcePage } from './field-source.ts'

/** Leads to the very field that a value comes from: in the contract, or on another page with a way back. */
export function useGoToField({ contract }: ContractView, detail: NetworkDetail): (field: FieldView) => void {
  const text = useText()
  const [, go] = useLocation()
  return (field) => {
    const page = sourcePage(field, detail, contract.participantId)
    if (page === null) return goToField(field.key)
    const back = paths.contract(detail.network.id, contract.id)
    setErrand({ name: field.label, labels: sourceLabels(field.key, text), page, back })
    go(page)
  }
}
