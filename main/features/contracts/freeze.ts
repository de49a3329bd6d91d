import { contractNotice } from '../../../shared/content/index.ts'
import { frameToSign } from '../../../shared/documents/frame-texts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { Context } from '../context.ts'
import { documentFacts } from '../documents/document-facts.ts'
import type { Merged } from '../duplicates/store.ts'
import { signing } from '../signatures/signing.ts'
import { type ContractText, currentText } from './contract-text.ts'
import { type Frozen, frozenOf, type SignedFrame } from './frozen.ts'

/** Keeps the contract's document as it stands now: from here on nothing that changes elsewhere changes it. */
export function freeze(context: Context, contract: Contract): void {
  const facts = documentFacts(context, contract.networkId, contract)
  const document: SignedFrame = {
    facts: { ...facts, values: {}, signedFrame: frameToSign(facts) },
    notice: contractNotice[contract.language],
    day: context.today(),
    signers: signing(context, contract).list.map(({ key, name, organisation }) => ({ key, name, organisation })),
  }
  context.stores.contracts.freeze(contract.id, JSON.stringify({ ...currentText(context, contract), document }))
}

/** The text that counts: what the first signature froze, else what the store has now. */
export function textOf(context: Context, contract: Contract): ContractText {
  const frozen = frozenOf(context, contract)
  if (!frozen) return currentText(context, contract)
  const { title, fields, clauses } = frozen
  // Contracts that were signed before there were clauses of one's own know the catalogue's numbers only.
  const neighbours = clauses.map((clause) => ({ ...clause, neighbour: clause.neighbour ?? Number(clause.id.slice(3)) }))
  return { title, fields, clauses: neighbours }
}

/**
 * Lets signed contracts know a person under the id of the one they have become. What is printed stays: where both were to
 * sign, the line with the signature is theirs.
 */
export function renameSigner({ stores }: Context, { kept, lost }: Merged): void {
  for (const { id, frozen } of stores.contracts.frozenNaming(lost)) {
    const whole = JSON.parse(frozen) as Frozen
    if (!whole.document) continue
    const lostSigned = stores.signatures
      .ofContract(id)
      .some(({ participantId, signedOn }) => participantId === lost && signedOn !== null)
    const isBoth = whole.document.signers.some(({ key }) => key === kept)
    const renamed = (key: string | null): string | null => {
      if (key === lost) return isBoth && !lostSigned ? null : kept
      return key === kept && lostSigned ? null : key
    }
    const signers = whole.document.signers.map((line) => ({ ...line, key: renamed(line.key) }))
    stores.contracts.freeze(id, JSON.stringify({ ...whole, document: { ...whole.document, signers } }))
  }
}
