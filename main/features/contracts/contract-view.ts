import { purposeStarters } from '../../../shared/content/index.ts'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { Context } from '../context.ts'
import { signing, signingView } from '../signatures/signing.ts'
import { isBehindCatalogue } from './behind-catalogue.ts'
import { versionsOf } from './contract-list.ts'
import { missingIn } from './contract-text.ts'
import { isFrozen } from './editable-contract.ts'
import { named } from './field-names.ts'
import { textOf } from './freeze.ts'
import { insertableFields } from './insertable-fields.ts'
import { isVaguePurpose } from './vague-purpose.ts'

/** A contract as its editor shows it. */
export function contractView(context: Context, contract: Contract): ContractView {
  const { language, variant } = contract
  const text = textOf(context, contract)
  return {
    contract: { ...contract, status: signing(context, contract).status },
    title: text.title,
    clauses: text.clauses.map(({ runs: _, neighbour: __, ...clause }) => clause),
    fields: named(context, text.fields),
    signing: signingView(context, contract),
    missing: missingIn(text).map((field) => field.key),
    vaguePurpose: isVaguePurpose(contract.fields['contract.purpose'] ?? '', language),
    purposeStarters: purposeStarters
      .filter((starter) => starter.only === undefined || starter.only === variant)
      .map((starter) => starter.text[language]),
    frozen: isFrozen(context.stores, contract),
    insertable: isFrozen(context.stores, contract) ? [] : insertableFields(context, contract),
    catalogueIsNewer: isBehindCatalogue(context, contract),
    ownTemplateName: (contract.ownTemplate && context.stores.ownTemplates.find(contract.ownTemplate.id)?.name) ?? null,
    versions: versionsOf(context.stores.contracts.ofNetwork(contract.networkId), contract.lineage),
  }
}
