import { contractTemplate } from '../../../shared/content/index.ts'
import type { ClauseRef } from '../../../shared/contract/contracts.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { Contract, OwnClause } from '../../../shared/domain/contract.ts'
import { mayFollow, movedBehind } from '../../../shared/domain/contract-clauses.ts'
import { type ContractId, OwnClauseId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundContract } from '../found.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'
import { catalogueWording } from './contract-text.ts'
import { contractView } from './contract-view.ts'
import { checkWording, editableContract } from './editable-contract.ts'

/** So many clauses of one's own, and a contract is a book. */
const MOST_OWN_CLAUSES = 40

/** What can be done to the clauses of a contract that nobody has signed. */
export const clauseHandlers = (context: Context) => {
  const { stores } = context
  const viewOf = (id: ContractId) => contractView(context, foundContract(stores, id))
  const ownClause = ({ ownClauses }: Contract, id: OwnClauseId): OwnClause => {
    const found = ownClauses.find((one) => one.id === id)
    if (!found) throw new Rejection('unknown-clause')
    return found
  }
  const checkPlace = (contract: Contract, behind: ClauseRef | null): void => {
    const known = [...contractTemplate(contract.templateId).clauses, ...contract.ownClauses]
    if (behind !== null && !known.some(({ id }) => id === behind)) throw new Rejection('unknown-clause')
    if (!mayFollow(behind)) throw new Rejection('clause-after-signatures')
  }
  const place = (contract: Contract, own: readonly OwnClause[], id: OwnClauseId, behind: ClauseRef | null): void =>
    stores.contracts.setOwnClauses(contract.id, movedBehind(own, id, behind))

  return {
    'contracts.setClause': ({ id, clauseId, change }) => {
      const contract = editableContract(stores, id)
      const entry = contractTemplate(contract.templateId).clauses.find((one) => one.id === clauseId)
      if (!entry) throw new Rejection('unknown-clause')
      if (entry.rule === 'mandatory' && change.included === false) throw new Rejection('clause-mandatory')
      checkWording(contract, change.text ?? '')
      const before = contract.clauses.find((one) => one.id === clauseId)
      const changed = withChange(before ?? { id: clauseId, included: entry.rule !== 'off', text: null }, change)
      const isCatalogues = changed.text === '' || changed.text === catalogueWording(clauseId, contract)
      stores.contracts.setClause(id, { ...changed, text: isCatalogues ? null : changed.text })
      return viewOf(id)
    },
    'contracts.addClause': ({ id, heading, text, behind }) => {
      const contract = editableContract(stores, id)
      if (contract.ownClauses.length >= MOST_OWN_CLAUSES) throw new Rejection('too-many-clauses')
      checkPlace(contract, behind)
      checkWording(contract, text)
      const clauseId = newId(OwnClauseId)
      place(contract, [...contract.ownClauses, { id: clauseId, heading, text, after: null }], clauseId, behind)
      return { clauseId, view: viewOf(id) }
    },
    'contracts.updateClause': ({ id, clauseId, change }) => {
      const contract = editableContract(stores, id)
      const changed = withChange(ownClause(contract, clauseId), change)
      checkWording(contract, changed.text)
      stores.contracts.setOwnClauses(
        id,
        contract.ownClauses.map((one) => (one.id === clauseId ? changed : one)),
      )
      return viewOf(id)
    },
    'contracts.moveClause': ({ id, clauseId, behind }) => {
      const contract = editableContract(stores, id)
      ownClause(contract, clauseId)
      checkPlace(contract, behind)
      place(contract, contract.ownClauses, clauseId, behind)
      return viewOf(id)
    },
    'contracts.removeClause': ({ id, clauseId }) => {
      const contract = editableContract(stores, id)
      ownClause(contract, clauseId)
      stores.contracts.removeClause(id, clauseId)
      return viewOf(id)
    },
  } satisfies Partial<FeatureHandlers>
}
