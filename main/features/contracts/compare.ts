import { fillText, plain } from '../../../shared/content/fill-text.ts'
import { mergeField, mergeFields } from '../../../shared/content/index.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { type ClauseDifference, clauseDifferences, type ReadClause } from '../../../shared/domain/word-difference.ts'
import type { Context } from '../context.ts'
import type { ContractText } from './contract-text.ts'
import { wordings } from './contract-text.ts'
import { textOf } from './freeze.ts'

type Edition = Pick<Contract, 'templateId' | 'language' | 'variant'>
type Choices = Pick<Contract, 'clauses' | 'ownClauses'>

/** The clauses of a contract as they are printed. */
const printed = ({ clauses }: ContractText): ReadClause[] =>
  clauses.filter(({ included }) => included).map(({ id, heading, runs }) => ({ id, heading, text: plain(runs) }))

/** The clauses as they are worded, with the names of the fields in brackets. */
function worded(
  { language, variant }: Edition,
  clauses: readonly { id: string; heading: string; text: string; included: boolean }[],
): ReadClause[] {
  const names = Object.fromEntries(mergeFields.map(({ key, label }) => [key, `[${label[language]}]`]))
  const words = (text: string) => plain(fillText(text, { language, variant, values: names }))
  return clauses.filter(({ included }) => included).map(({ id, heading, text }) => ({ id, heading, text: words(text) }))
}

/** The wordings that a choice of clauses makes of the catalogue as it is now. */
const chosen = (edition: Edition, choices: Choices): ReadClause[] =>
  worded(edition, wordings({ ...edition, ...choices }))

/** What the catalogue itself would say now, with the same clauses in and out. */
const catalogue = (edition: Edition, { clauses }: Choices): ReadClause[] =>
  chosen(edition, { clauses: clauses.map((choice) => ({ ...choice, text: null })), ownClauses: [] })

/** What separates a contract from another version of it, in the words that are printed. */
export const differenceOfVersions = (context: Context, earlier: Contract, later: Contract): ClauseDifference[] =>
  clauseDifferences(printed(textOf(context, earlier)), printed(textOf(context, later)))

/** What separates the wordings of a contract from the catalogue's. */
export const differenceFromCatalogue = (context: Context, contract: Contract): ClauseDifference[] =>
  clauseDifferences(catalogue(contract, contract), worded(contract, textOf(context, contract).clauses))

/** What separates two versions of a template of one's own. */
export const differenceOfChoices = (edition: Edition, earlier: Choices | null, later: Choices): ClauseDifference[] =>
  clauseDifferences(earlier ? chosen(edition, earlier) : catalogue(edition, later), chosen(edition, later))

/** Terms are what the catalogue has a proposal for; everything else is about one network. */
export const termsOf = (fields: Contract['fields']): Contract['fields'] =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => mergeField(key)?.default !== undefined))
