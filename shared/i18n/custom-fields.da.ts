type Labelled = { label: string }

export const customFields = {
  'customFields.title': 'Egne felter',
  'customFields.help':
    'Felter, du selv vil have på alle personer, for eksempel uddannelse eller bil. Du udfylder dem på den enkelte, og de kan vises som kolonner under Personer.',
  'customFields.label': 'Feltets navn',
  'customFields.labelOf': ({ number }: { number: number }) => `Navn på felt ${number}`,
  'customFields.needed': 'Skriv et navn til feltet.',
  'customFields.new': 'Nyt felt',
  'customFields.add': 'Tilføj felt',
  'customFields.none': 'Du har ingen egne felter endnu.',
  'customFields.up': ({ label }: Labelled) => `Flyt ${label} op`,
  'customFields.down': ({ label }: Labelled) => `Flyt ${label} ned`,
  'customFields.remove': ({ label }: Labelled) => `Fjern feltet ${label}`,
  'customFields.removed': ({ label }: Labelled) => `Feltet ${label} og det, der stod i det, er fjernet.`,
  'customFields.define': 'Lav egne felter',
}
