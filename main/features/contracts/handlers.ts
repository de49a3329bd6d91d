import { ContentError, fillText } from '../../../shared/content/fill-text.ts'
import { contractTemplate, contractTemplates, mergeField } from '../../../shared/content/index.ts'
import type { TemplateId } from '../../../shared/content/schema.ts'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { ContractId, type NetworkId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundClient, foundContract, foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'
import { currentText, fieldsIn, missingIn } from './contract-text.ts'
import { contractView } from './contract-view.ts'
import { storedValue } from './field-values.ts'
import { freeze } from './freeze.ts'
import { isOwnable } from './resolve-fields.ts'
import { signers } from './signers.ts'

/** Statuses that follow from signatures alone. */
const bySignature: ReadonlySet<string> = new Set(['partlySigned', 'signed'])
const COMPETITION = 'CL-19'

export const contractHandlers = (context: Context) => {
  const { stores, today } = context
  const isFrozen = (contract: Contract) => stores.contracts.frozenText(contract.id) !== null
  const editable = (id: ContractId): Contract => {
    const contract = foundContract(stores, id)
    if (isFrozen(contract)) throw new Rejection('contract-frozen')
    return contract
  }
  const viewOf = (id: ContractId): ContractView => contractView(context, foundContract(stores, id))
  const proposed = (networkId: NetworkId): { template: TemplateId; isMixed: boolean } => {
    const { sector } = foundClient(stores, foundNetwork(stores, networkId).clientId)
    return { template: sector === 'private' ? 'NET-P' : 'NET-O', isMixed: sector === 'mixed' }
  }
  const settleStatus = (contract: Contract): void => {
    const { signed, signers: all } = signers(stores, contract, today()).count
    const status = signed === 0 ? 'draft' : signed < all ? 'partlySigned' : 'signed'
    stores.contracts.setStatus(contract.id, status)
  }

  return {
    'contracts.templates': ({ networkId }) => {
      const { template } = proposed(networkId)
      const { language } = stores.consultant.get()
      return contractTemplates.map(({ id, title }) => ({ id, title: title[language], proposed: id === template }))
    },
    'contracts.get': ({ networkId }) => {
      foundNetwork(stores, networkId)
      const contract = stores.contracts.newestOf(networkId)
      return contract ? contractView(context, contract) : null
    },
    'contracts.create': ({ networkId, templateId, language }) => {
      const { variant } = editionOf(stores, foundNetwork(stores, networkId))
      const newest = stores.contracts.newestOf(networkId)
      if (newest?.templateId === templateId && !isFrozen(newest)) throw new Rejection('contract-exists')
      const crosses = proposed(networkId).isMixed && templateId === 'NET-O'
      const contract: Contract = {
        id: newId(ContractId),
        networkId,
        templateId,
        language,
        variant,
        version: stores.contracts.highestVersion(networkId, templateId) + 1,
        status: 'draft',
        fields: {},
        clauses: crosses ? [{ id: COMPETITION, included: true, text: null }] : [],
      }
      stores.contracts.insert(contract)
      return viewOf(contract.id)
    },
    'contracts.update': ({ id, change }) => {
      const contract = foundContract(stores, id)
      const frozen = isFrozen(contract)
      const unsigns = change.status === 'draft' || change.status === 'shared'
      if (frozen && (change.language || change.variant || unsigns)) throw new Rejection('contract-frozen')
      if (change.status && bySignature.has(change.status) && !frozen) throw new Rejection('contract-not-signed')
      stores.contracts.save(withChange(contract, change))
      if (change.status && bySignature.has(change.status)) settleStatus(contract)
      return viewOf(id)
    },
    'contracts.setField': ({ id, field: key, value: typed }) => {
      const contract = editable(id)
      const field = mergeField(key)
      if (!field) throw new Rejection('unknown-field')
      if (!isOwnable(key)) throw new Rejection('field-from-source')
      const value = storedValue(field, typed, contract.language)
      if (value === '') stores.contracts.clearField(id, key)
      else stores.contracts.setField(id, key, value)
      return viewOf(id)
    },
    'contracts.setClause': ({ id, clauseId, change }) => {
      const contract = editable(id)
      const entry = contractTemplate(contract.templateId).clauses.find((clause) => clause.id === clauseId)
      if (!entry) throw new Rejection('unknown-clause')
      if (entry.rule === 'mandatory' && change.included === false) throw new Rejection('clause-mandatory')
      checkWording(contract, change.text ?? '')
      const before = contract.clauses.find((clause) => clause.id === clauseId)
      const standing = before ?? { id: clauseId, included: entry.rule !== 'off', text: null }
      const changed = withChange(standing, change)
      stores.contracts.setClause(id, { ...changed, text: changed.text === '' ? null : changed.text })
      return viewOf(id)
    },
    'contracts.sign': ({ id, participantId, signedOn }) => {
      const contract = foundContract(stores, id)
      const { list } = signers(stores, contract, today())
      if (!list.some((signer) => signer.participantId === participantId)) throw new Rejection('not-a-member')
      if (signedOn === null) {
        stores.contracts.unsign(id, participantId)
        // With the last signature taken back nobody has agreed to the text, so it may change again.
        if (stores.contracts.signatures(id).size === 0) stores.contracts.freeze(id, null)
      } else {
        if (signedOn > today()) throw new Rejection('date-in-future', { date: signedOn })
        if (!isFrozen(contract)) {
          const missing = missingIn(currentText(context, contract))
          if (missing.length > 0)
            throw new Rejection('contract-incomplete', { missing: missing.map((field) => field.label) })
          freeze(context, contract)
        }
        stores.contracts.sign(id, participantId, signedOn)
      }
      settleStatus(contract)
      return viewOf(id)
    },
    'contracts.revise': ({ id }) => {
      const contract = foundContract(stores, id)
      if (!isFrozen(contract)) throw new Rejection('contract-not-signed')
      const version = stores.contracts.highestVersion(contract.networkId, contract.templateId) + 1
      const next: Contract = { ...contract, id: newId(ContractId), version, status: 'draft' }
      stores.contracts.setStatus(id, 'underRevision')
      stores.contracts.insert(next)
      return viewOf(next.id)
    },
    'contracts.delete': ({ id }) => {
      const { networkId } = foundContract(stores, id)
      stores.contracts.delete(id)
      const left = stores.contracts.newestOf(networkId)
      // The version under revision is in force again when the revision is dropped.
      if (left?.status === 'underRevision') settleStatus(left)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}

/** Throws where a wording holds a field that does not exist or markup that cannot be read. */
function checkWording({ language, variant }: Contract, text: string): void {
  if (fieldsIn(text).some((key) => !mergeField(key))) throw new Rejection('unknown-field')
  try {
    fillText(text, { language, variant, values: {} })
  } catch (error) {
    if (error instanceof ContentError) throw new Rejection('clause-not-readable')
    throw error
  }
}
