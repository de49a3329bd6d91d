import { z } from 'zod'
import { CustomField } from '../domain/custom-field.ts'
import { CustomFieldId, ParticipantId } from '../domain/ids.ts'
import { Line } from '../domain/values.ts'
import { command, query } from './define.ts'

export const customFields = {
  /** In the consultant's order. */
  'customFields.list': query(z.null(), z.array(CustomField)),
  'customFields.create': command(CustomField.pick({ label: true }), CustomField),
  'customFields.rename': command(CustomField, CustomField),
  /** All fields in their new order. */
  'customFields.reorder': command(z.strictObject({ ids: z.array(CustomFieldId).max(50) }), z.null()),
  /** Takes everybody's value in it along. */
  'customFields.delete': command(z.strictObject({ id: CustomFieldId }), z.null()),
  /** An empty value takes the person's value away. */
  'customFields.setValue': command(
    z.strictObject({ participantId: ParticipantId, fieldId: CustomFieldId, value: Line }),
    z.null(),
  ),
}
