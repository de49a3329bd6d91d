import { mergeField } from '../../../shared/content/index.ts'
import type { FieldView } from '../../../shared/contract/contracts.ts'
import type { Context } from '../context.ts'
import { type ContractText, missingIn } from './contract-text.ts'

/** Fields by their names in the language of the screen; what is printed stays in the contract's. */
export function named<F extends Pick<FieldView, 'key' | 'label'>>({ stores }: Context, fields: readonly F[]): F[] {
  const { language } = stores.consultant.get()
  return fields.map((field) => ({ ...field, label: mergeField(field.key)?.label[language] ?? field.label }))
}

/** Names of the fields that block export and signing, for the one who fills them in. */
export const missingNames = (context: Context, text: Pick<ContractText, 'fields'>): string[] =>
  named(context, missingIn(text)).map(({ label }) => label)
