import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { CustomField } from '../../../shared/domain/custom-field.ts'
import { CustomFieldId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { sameText } from '../danish-order.ts'
import { foundCustomField, foundParticipant } from '../found.ts'
import { newId } from '../new-id.ts'

export const customFieldHandlers = ({ stores }: Context) => {
  const free = (field: CustomField): CustomField => {
    const taken = stores.customFields.all().some(({ id, label }) => id !== field.id && sameText(label, field.label))
    if (taken) throw new Rejection('custom-field-exists', { name: field.label })
    return field
  }
  return {
    'customFields.list': () => stores.customFields.all(),
    'customFields.create': ({ label }) => {
      const field = free({ id: newId(CustomFieldId), label })
      stores.customFields.insert(field)
      return field
    },
    'customFields.rename': (field) => {
      foundCustomField(stores, field.id)
      stores.customFields.rename(free(field))
      return field
    },
    'customFields.reorder': ({ ids }) => {
      const known = stores.customFields.all()
      const isEach = known.length === ids.length && known.every(({ id }) => ids.includes(id))
      if (!isEach) throw new Rejection('custom-field-not-found')
      stores.customFields.reorder(ids)
      return null
    },
    'customFields.delete': ({ id }) => {
      stores.customFields.delete(foundCustomField(stores, id).id)
      return null
    },
    'customFields.setValue': ({ participantId, fieldId, value }) => {
      foundParticipant(stores, participantId)
      stores.customFields.setValue(participantId, foundCustomField(stores, fieldId).id, value)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
