import { contractContentVersion, contractTemplates, mergeField } from '../../../shared/content/index.ts'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { ContractId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundContract, foundNetwork } from '../found.ts'
import { newId } from '../new-id.ts'
import { settleStatus } from '../signatures/settle-status.ts'
import { withChange } from '../with-change.ts'
import { differenceFromCatalogue, differenceOfVersions } from './compare.ts'
import { contractEntries } from './contract-list.ts'
import { contractView } from './contract-view.ts'
import { editableContract, isFrozen } from './editable-contract.ts'
import { storedValue } from './field-values.ts'
import { keepSignatures } from './keep-signatures.ts'
import { createContract, createForMembers, proposedTemplate } from './new-contract.ts'
import { isOwnable } from './resolve-fields.ts'
import { askedContract } from './which-contract.ts'

/** Statuses that follow from signatures alone. */
const bySignature: ReadonlySet<string> = new Set(['partlySigned', 'signed'])

export const contractHandlers = (context: Context) => {
  const { stores } = context
  const viewOf = (id: ContractId): ContractView => contractView(context, foundContract(stores, id))
  return {
    'contracts.templates': ({ networkId }) => {
      const proposed = proposedTemplate(stores, networkId)
      const { language } = stores.consultant.get()
      return contractTemplates.map(({ id, title }) => ({ id, title: title[language], proposed: id === proposed }))
    },
    'contracts.list': ({ networkId }) => contractEntries(context, foundNetwork(stores, networkId).id),
    'contracts.get': (which) => {
      const contract = askedContract(stores, which)
      return contract ? contractView(context, contract) : null
    },
    'contracts.create': (wish) => viewOf(createContract(context, wish).id),
    'contracts.createForMembers': (wish) => ({ created: createForMembers(context, wish) }),
    'contracts.update': ({ id, change }) => {
      const contract = foundContract(stores, id)
      const frozen = isFrozen(stores, contract)
      const unsigns = change.status === 'draft' || change.status === 'shared'
      if (frozen && (change.language || change.variant || unsigns)) throw new Rejection('contract-frozen')
      if (change.status && bySignature.has(change.status) && !frozen) throw new Rejection('contract-not-signed')
      stores.contracts.save(withChange(contract, change))
      if (change.status && bySignature.has(change.status)) settleStatus(context, contract, change.status)
      return viewOf(id)
    },
    'contracts.setField': ({ id, field: key, value: typed }) => {
      const contract = editableContract(stores, id)
      const field = mergeField(key)
      if (!field) throw new Rejection('unknown-field')
      if (!isOwnable(key, contract)) throw new Rejection('field-from-source')
      const value = storedValue(field, typed, stores.consultant.get().language)
      if (value === '') stores.contracts.clearField(id, key)
      else stores.contracts.setField(id, key, value)
      return viewOf(id)
    },
    'contracts.revise': ({ id, again }) => {
      const contract = foundContract(stores, id)
      if (!isFrozen(stores, contract)) throw new Rejection('contract-not-signed')
      const version = stores.contracts.highestVersion(contract.lineage) + 1
      const next: Contract = { ...contract, id: newId(ContractId), version, status: 'draft' }
      stores.contracts.setStatus(id, 'underRevision')
      stores.contracts.insert(next)
      keepSignatures(context, { earlier: contract, later: next, again })
      return viewOf(next.id)
    },
    'contracts.askAgain': ({ id, again }) => {
      const later = editableContract(stores, id)
      const earlier = stores.contracts
        .ofNetwork(later.networkId)
        .findLast(({ lineage, version }) => lineage === later.lineage && version < later.version)
      if (!earlier) throw new Rejection('contract-not-signed')
      keepSignatures(context, { earlier, later, again })
      return viewOf(id)
    },
    'contracts.compare': ({ id, with: other }) => {
      const contract = foundContract(stores, id)
      if (other === null) return differenceFromCatalogue(context, contract)
      const versions = [contract, foundContract(stores, other)].toSorted((a, b) => a.version - b.version)
      const [earlier, later] = versions
      if (!earlier || !later || earlier.lineage !== later.lineage) throw new Rejection('contract-not-found')
      return differenceOfVersions(context, earlier, later)
    },
    'contracts.keepWordings': ({ id }) => {
      const contract = editableContract(stores, id)
      stores.contracts.save({ ...contract, contentVersion: contractContentVersion })
      return viewOf(id)
    },
    'contracts.delete': ({ id }) => {
      const { networkId, lineage } = foundContract(stores, id)
      stores.contracts.delete(id)
      const left = stores.contracts.ofNetwork(networkId).findLast((contract) => contract.lineage === lineage)
      // The version under revision is in force again when the revision is dropped.
      if (left?.status === 'underRevision') settleStatus(context, left, 'signed')
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
