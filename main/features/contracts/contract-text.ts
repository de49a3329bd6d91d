import { fillText, plain, type Run } from '../../../shared/content/fill-text.ts'
import { clause, clauseText, contractTemplate, mergeFields } from '../../../shared/content/index.ts'
import type { ClauseView, FieldView } from '../../../shared/contract/contracts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { Context } from '../context.ts'
import { fieldResolver } from './resolve-fields.ts'

/** A contract's text, whole: what the editor shows, what is printed, and what the first signature freezes. */
export type ContractText = {
  readonly title: string
  readonly clauses: readonly (ClauseView & { readonly runs: readonly Run[] })[]
  readonly fields: readonly FieldView[]
}

const FIELD = /\{\{\s*((?!v\.)[\w.]+)\s*\}\}/g

/** Merge fields of a wording in the order they are met, each once; words of the edition are not among them. */
export const fieldsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(FIELD)].map((match) => match[1] ?? '')),
]

/** Blanks that are written by hand on each copy; they block nothing. */
const isByHand = (key: string) => key.startsWith('participant.')

/** The text as the store has it now. */
export function currentText(context: Context, contract: Contract): ContractText {
  const { language, variant, templateId } = contract
  const template = contractTemplate(templateId)
  const fieldOf = fieldResolver(context, contract)
  const values = Object.fromEntries(mergeFields.map((field) => [field.key, fieldOf(field.key).text]))
  const words = (text: string) => plain(fillText(text, { language, variant, values }))

  let number = 0
  const clauses = template.clauses.map(({ id, rule }) => {
    const own = contract.clauses.find((one) => one.id === id)
    const included = rule === 'mandatory' || (own ? own.included : rule === 'on')
    const entry = clause(id)
    const text = own?.text ?? clauseText(entry, templateId)[language]
    if (included) number += 1
    return {
      id,
      number: included ? number : null,
      heading: words(entry.heading[language]),
      rule,
      included,
      ownText: own?.text ?? null,
      text,
      fields: fieldsIn(text),
      runs: fillText(text, { language, variant, values }),
    }
  })

  const used = new Set(clauses.filter((one) => one.included).flatMap((one) => one.fields))
  const fields = mergeFields
    .filter((field) => used.has(field.key))
    .map((field) => {
      const { text, source, isDefault } = fieldOf(field.key)
      const choices = Object.entries(field.choices ?? {}).map(([code, choice]) => ({
        code,
        text: words(choice[language]),
      }))
      const missing = text === '' && !isByHand(field.key)
      return {
        key: field.key,
        label: field.label[language],
        type: field.type,
        value: text,
        source,
        isDefault,
        missing,
        choices,
      }
    })
  return { title: words(template.title[language]), clauses, fields }
}

/** The text that counts: what the first signature froze, else what the store has now. */
export function textOf(context: Context, contract: Contract): ContractText {
  const frozen = context.stores.contracts.frozenText(contract.id)
  // Our own JSON, written by `freeze` and changed by nobody.
  return frozen === null ? currentText(context, contract) : (JSON.parse(frozen) as ContractText)
}

/** Fields without a value that block export and signing. */
export const missingIn = ({ fields }: ContractText): FieldView[] => fields.filter((field) => field.missing)
