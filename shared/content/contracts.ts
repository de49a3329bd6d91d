import accession from './accession.json' with { type: 'json' }
import clauseList from './clauses.json' with { type: 'json' }
import type {
  AccessionTexts,
  Clause,
  ContractTemplate,
  ContractTexts,
  MergeField,
  TemplateId,
} from './contract-schema.ts'
import templateList from './contract-templates.json' with { type: 'json' }
import texts from './contract-texts.json' with { type: 'json' }
import fieldList from './merge-fields.json' with { type: 'json' }
import type { Bilingual } from './schema.ts'

/** The clause catalogue in the order in which clauses are printed. */
export const clauses: readonly Clause[] = clauseList

/** The contract templates with their clauses in print order. */
export const contractTemplates = templateList as readonly ContractTemplate[]

/** Every merge field a text may hold. */
export const mergeFields = fieldList as readonly MergeField[]

const contractTexts = texts as ContractTexts
/** Edition of the clause catalogue: counts up when a wording in it changes. */
export const contractContentVersion = contractTexts.version
/** Says above the editor and on the last page that the template is no legal advice. */
export const contractNotice = contractTexts.notice
/** Suggestions for the purpose sentence; those with `only` belong to one edition. */
export const purposeStarters = contractTexts.purposeStarters
/** Words that make no purpose on their own, and what is asked when the sentence holds nothing else. */
export const purposeCheck = contractTexts.purposeCheck
/** The words of the sheet that a member signs who joins later. */
export const accessionTexts: AccessionTexts = accession
/** What the states of a contract are called. */
export const contractStatusWords = contractTexts.statuses

/** The clause of that id. Throws when the catalogue has none. */
export function clause(id: string): Clause {
  const found = clauses.find((entry) => entry.id === id)
  if (!found) throw new Error(`No clause ${id}`)
  return found
}

/** The template of that id. */
export function contractTemplate(id: TemplateId): ContractTemplate {
  const found = contractTemplates.find((entry) => entry.id === id)
  if (!found) throw new Error(`No contract template ${id}`)
  return found
}

/** The merge field of that key, if there is one. */
export function mergeField(key: string): MergeField | undefined {
  return mergeFields.find((field) => field.key === key)
}

/** The wording a clause has in a template: the template's own, its family's (the three NET templates share one), or the common one. */
export function clauseText(entry: Clause, template: TemplateId): Bilingual {
  const family = template === 'ASN' || template === 'CONF' || template === 'DATA' ? template : 'NET'
  const text = entry.texts[family] ?? entry.texts.all
  if (!text) throw new Error(`Clause ${entry.id} has no wording for ${template}`)
  return text
}
