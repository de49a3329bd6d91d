import { type FillContext, fillText, plain } from '../../../shared/content/fill-text.ts'
import { contractNotice, contractTemplate } from '../../../shared/content/index.ts'
import type { ResolvedContract } from '../../../shared/documents/facts.ts'
import { ContractId, type NetworkId } from '../../../shared/domain/ids.ts'
import type { Context } from '../context.ts'
import { currentText, wordings } from '../contracts/contract-text.ts'
import { resolvedContract } from '../contracts/resolved-contract.ts'
import { contractFor, membersTemplate } from './document-facts.ts'

/**
 * A network's contract to be written by hand: the clauses that were chosen, blanks where a field would be filled in (save
 * those in `values`), and everybody's name with nothing signed.
 */
export function unwrittenContract(context: Context, networkId: NetworkId, filling: FillContext): ResolvedContract {
  const contract = { ...contractFor(context, networkId, filling), id: ContractId.parse('none'), fields: {} }
  const text = currentText(context, contract)
  const clauses = text.clauses.map((clause) => ({ ...clause, runs: fillText(clause.text, filling) }))
  return resolvedContract(context, contract, { ...text, clauses, fields: [] }, false)
}

/** The contract of an edition for no network in particular: the clauses its template proposes, and nobody's name. */
export function unwrittenTemplate(filling: FillContext): ResolvedContract {
  const templateId = membersTemplate(filling.variant)
  const words = (text: string) => plain(fillText(text, filling))
  const included = wordings({ ...filling, templateId, clauses: [], ownClauses: [] }).filter((one) => one.included)
  return {
    title: words(contractTemplate(templateId).title[filling.language]),
    goals: [],
    clauses: included.map(({ neighbour, heading, text }, index) => ({
      clause: neighbour,
      number: index + 1,
      heading: words(heading),
      runs: fillText(text, filling),
    })),
    signers: [],
    notice: contractNotice[filling.language],
    draft: false,
  }
}
