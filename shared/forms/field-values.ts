import { z } from 'zod'

/** Value of the circle beside a scale ("Ved ikke", "Ikke relevant"). "Off" is what an unmarked one is called in a PDF. */
export const OFF_SCALE_MARK = 'offscale'

/** Name of the hidden field, and of the property of the file, that say what a form is. */
export const MARK_FIELD = 'Sparringsrum'

/** Name of a form field. The dot of a key would make it a field within another (ISO 32000-1, 12.7.3.2). */
export const fieldName = (...keys: readonly string[]): string => keys.join('.').replaceAll('.', '-')

/**
 * What stands in a form's fields, by name: the text, or the values of all marks that are set. Usually one; two where
 * somebody marked two circles of a scale. A field without anything has no entry.
 */
export const FieldValues = z.record(z.string().max(100), z.array(z.string().max(20_000)).min(1).max(20))
export type FieldValues = z.infer<typeof FieldValues>
