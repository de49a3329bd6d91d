import { accessionTexts as texts } from '../content/contracts.ts'
import { fillText } from '../content/fill-text.ts'
import type { Bilingual } from '../content/schema.ts'
import type { DocumentFacts } from './facts.ts'
import { fillContext, fillPlain, foot, topLine, wordsOf } from './frame-texts.ts'
import type { DocumentModel, Run, Signer } from './model.ts'

/**
 * A member who joins after a contract was first signed. `signedOn` and `from` are finished date texts; empty where the day is
 * not known, and then a line to write it on.
 */
export type Accession = {
  readonly contract: string
  readonly version: number
  readonly network: string
  readonly client: string
  readonly signedOn: string
  readonly from: string
  /** The member, and whoever else signs such a contract beside the members. */
  readonly signers: readonly Signer[]
  /** That the template is a draft and no legal advice; printed small. */
  readonly notice: string
}

/** The sheet that the new member signs: a letter like the contract it belongs to, on one page. */
export function accessionModel(accession: Accession, facts: DocumentFacts): DocumentModel {
  const words = wordsOf(facts)
  const { contract, version, network, client, signedOn, from, signers, notice } = accession
  const context = fillContext(facts, {
    'accession.contract': contract,
    'accession.version': String(version),
    'network.name': network,
    'client.name': client,
    'accession.signedOn': signedOn,
    'accession.from': from,
  })
  const filled = (text: Bilingual): readonly Run[] =>
    fillText(text[facts.language], context).map(({ text, bold }) => (bold ? { text, bold } : { text }))
  return {
    title: fillPlain(texts.title, context),
    language: facts.language,
    variant: facts.variant,
    topLine: topLine(facts),
    subtitle: `${contract} · ${network}`,
    foot: foot(facts),
    smallPrint: notice,
    accent: facts.accent,
    ...(facts.logo && { logo: facts.logo }),
    ...(facts.clientLogo && { clientLogo: facts.clientLogo }),
    freeRightMargin: true,
    blocks: [
      { kind: 'paragraph', style: 'body', text: filled(texts.which) },
      { kind: 'paragraph', style: 'body', text: filled(texts.unchanged) },
      { kind: 'heading', level: 2, text: filled(texts.declaration.heading) },
      { kind: 'paragraph', style: 'body', text: filled(texts.declaration.text) },
      { kind: 'signatures', heads: words.signatureHeads, signers },
    ],
  }
}
