import type { MergeField } from '../../../shared/content/contract-schema.ts'
import { fillText, forEdition, plain, type Run } from '../../../shared/content/fill-text.ts'
import { clause, clauseText, contractTemplate, mergeFields } from '../../../shared/content/index.ts'
import type { ClauseView, FieldView } from '../../../shared/contract/contracts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { placedClauses } from '../../../shared/domain/contract-clauses.ts'
import type { Context } from '../context.ts'
import { fieldResolver } from './resolve-fields.ts'

/** A clause with its text filled. `neighbour` is the number in the catalogue, an own clause's that of the one before it. */
export type ClauseText = ClauseView & { readonly runs: readonly Run[]; readonly neighbour: number }

/** A contract's text, whole: what the editor shows, what is printed, and what the first signature freezes. */
export type ContractText = {
  readonly title: string
  readonly clauses: readonly ClauseText[]
  readonly fields: readonly FieldView[]
}

const FIELD = /\{\{\s*((?!v\.)[\w.]+)\s*\}\}/g

/** Merge fields of a wording in the order they are met, each once; words of the edition are not among them. */
export const fieldsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(FIELD)].map((match) => match[1] ?? '')),
]

/** Blanks that are written by hand on each copy where nobody is named; they block nothing. */
const isByHand = (key: string, { participantId }: Contract) => key.startsWith('participant.') && participantId === null

type Edition = Pick<Contract, 'templateId' | 'language' | 'variant'>

/** What the catalogue says in a clause, in one edition and with its merge fields. */
export const catalogueWording = (id: string, { templateId, language, variant }: Edition): string =>
  forEdition(clauseText(clause(id), templateId)[language], { language, variant })

/** A contract's clauses in their order, whether they are included or not, before any number. */
export function wordings({
  templateId,
  language,
  variant,
  clauses: choices,
  ownClauses,
}: Edition & Pick<Contract, 'clauses' | 'ownClauses'>) {
  return placedClauses(contractTemplate(templateId).clauses, ownClauses).map((placed) => {
    if ('own' in placed) {
      const { id, heading, text, after } = placed.own
      const neighbour = after === null ? 1 : Number(after.slice(3))
      return { id, rule: 'own' as const, included: true, heading, ownText: text, text, neighbour }
    }
    const { id, rule } = placed.template
    const choice = choices.find((one) => one.id === id)
    const entry = clause(id)
    return {
      id,
      rule,
      included: rule === 'mandatory' || (choice ? choice.included : rule === 'on'),
      heading: entry.heading[language],
      ownText: choice?.text ?? null,
      text: choice?.text ?? catalogueWording(id, { templateId, language, variant }),
      neighbour: Number(id.slice(3)),
    }
  })
}

/** The text as the store has it now. */
export function currentText(context: Context, contract: Contract): ContractText {
  const { language, variant, templateId } = contract
  const fieldOf = fieldResolver(context, contract)
  const values = Object.fromEntries(mergeFields.map((field) => [field.key, fieldOf(field.key).text]))
  const words = (text: string) => plain(fillText(text, { language, variant, values }))

  let number = 0
  const clauses = wordings(contract).map(({ heading, ...wording }): ClauseText => {
    if (wording.included) number += 1
    return {
      ...wording,
      number: wording.included ? number : null,
      // A heading of one's own is taken letter by letter.
      heading: wording.rule === 'own' ? heading : words(heading),
      fields: fieldsIn(wording.text),
      runs: fillText(wording.text, { language, variant, values }),
    }
  })

  const used = new Set(clauses.filter((one) => one.included).flatMap((one) => one.fields))
  const fieldView = ({ key, label, type, choices }: MergeField): FieldView => {
    const { text, source, isDefault } = fieldOf(key)
    return {
      key,
      label: label[language],
      type,
      value: text,
      source,
      isDefault,
      missing: text === '' && !isByHand(key, contract),
      choices: Object.entries(choices ?? {}).map(([code, choice]) => ({ code, text: words(choice[language]) })),
    }
  }
  return {
    title: words(contractTemplate(templateId).title[language]),
    clauses,
    fields: mergeFields.filter((field) => used.has(field.key)).map(fieldView),
  }
}

/** Fields without a value that block export and signing. */
export const missingIn = ({ fields }: Pick<ContractText, 'fields'>): FieldView[] =>
  fields.filter((field) => field.missing)
