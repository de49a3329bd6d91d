import type { DocumentFacts, ResolvedClause, ResolvedContract } from './facts.ts'
import { foot, topLine, wordsOf } from './frame-texts.ts'
import type { Block, DocumentModel } from './model.ts'

/** The clause that leads up to the lines to sign on (CL-60): every template that is signed ends with it. */
const isSignatures = ({ clause }: ResolvedClause): boolean => clause === 60

/** Clauses with their printed number as headings. */
export function clauseBlocks(clauses: readonly ResolvedClause[]): Block[] {
  return clauses.flatMap((clause): Block[] => [
    { kind: 'heading', level: 2, text: [{ text: `${clause.number} ${clause.heading}` }] },
    { kind: 'paragraph', style: 'body', text: clause.runs, ...(isSignatures(clause) && { withNext: true }) },
  ])
}

/** The same clauses in two columns of smaller type, for a contract on few pages. */
export function clauseColumns(clauses: readonly ResolvedClause[]): Block[] {
  const items = clauses.map(({ number, heading, runs }): Block[] => [
    { kind: 'heading', level: 2, fine: true, text: [{ text: `${number} ${heading}` }] },
    { kind: 'paragraph', style: 'fine', text: runs },
  ])
  return items.length > 0 ? [{ kind: 'columns', items }] : []
}

/** A contract as a letter: title, clauses, signatures. A draft is marked as one; the notice stands on the last page. */
export function contractModel(contract: ResolvedContract, facts: DocumentFacts): DocumentModel {
  const words = wordsOf(facts)
  const { title, subtitle, clauses, signers, notice, draft } = contract
  const leadsUp = clauses.some(isSignatures)
  const isSigned = leadsUp || signers.length > 0
  const last: Block = {
    kind: 'signatures',
    ...(!leadsUp && { label: [{ text: words.signatures }] }),
    heads: words.signatureHeads,
    signers,
  }
  return {
    title,
    language: facts.language,
    variant: facts.variant,
    topLine: topLine(facts),
    subtitle: subtitle ?? facts.networkName,
    ...(draft && { notice: isSigned ? words.draft : words.draftToRead }),
    foot: foot(facts),
    smallPrint: notice,
    accent: facts.accent,
    ...(facts.logo && { logo: facts.logo }),
    ...(facts.clientLogo && { clientLogo: facts.clientLogo }),
    freeRightMargin: true,
    blocks: [...clauseBlocks(clauses), ...(signers.length > 0 ? [last] : [])],
  }
}
