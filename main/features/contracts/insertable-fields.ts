import { mergeFields } from '../../../shared/content/index.ts'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import { named } from './field-names.ts'
import { fieldResolver } from './resolve-fields.ts'

const everywhere = /^(client|consultant|network|settings|contract|role|retention)\./

/** Fields that make sense in any clause of this contract, by name. */
export function insertableFields(context: Context, contract: Contract): ContractView['insertable'] {
  const { language, templateId } = contract
  const fieldOf = fieldResolver(context, contract)
  const fits = (key: string) =>
    everywhere.test(key) ||
    (templateId === 'ASN' && key.startsWith('assignment.')) ||
    (templateId === 'CONF' && key.startsWith('participant.'))
  return sortedBy(
    named(
      context,
      mergeFields
        .filter(({ key }) => fits(key))
        .map(({ key, label }) => ({ key, label: label[language], value: fieldOf(key).text })),
    ),
    ({ label }) => label,
  )
}
