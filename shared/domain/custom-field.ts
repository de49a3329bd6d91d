import { z } from 'zod'
import { CustomFieldId } from './ids.ts'
import { FilledLine } from './values.ts'

/** A field of the consultant's own, the same for all people. Lists have them in the consultant's order. */
export const CustomField = z.strictObject({ id: CustomFieldId, label: FilledLine.max(60) })
export type CustomField = z.infer<typeof CustomField>

/** What one person has in such a field; a field left empty has no value. */
export const CustomValue = z.strictObject({ fieldId: CustomFieldId, value: FilledLine })
export type CustomValue = z.infer<typeof CustomValue>
