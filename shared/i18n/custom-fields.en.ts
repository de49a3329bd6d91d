import type { customFields as da } from './custom-fields.da.ts'

export const customFields: typeof da = {
  'customFields.title': 'Your own fields',
  'customFields.help':
    'Fields you want on every person, for example education or car. You fill them in on each person, and they can be shown as columns under People.',
  'customFields.label': 'Name of the field',
  'customFields.labelOf': ({ number }) => `Name of field ${number}`,
  'customFields.needed': 'Give the field a name.',
  'customFields.new': 'New field',
  'customFields.add': 'Add field',
  'customFields.none': 'You have no fields of your own yet.',
  'customFields.up': ({ label }) => `Move ${label} up`,
  'customFields.down': ({ label }) => `Move ${label} down`,
  'customFields.remove': ({ label }) => `Remove the field ${label}`,
  'customFields.removed': ({ label }) => `The field ${label} and what stood in it have been removed.`,
  'customFields.define': 'Make fields of your own',
}
