import type { Language } from '../content/schema.ts'

const da = {
  listHeadings: ['Navn', 'Mail', 'Organisation', 'Rolle', 'Kontrakt', 'Version', 'Tiltrådt'],
  signers: 'underskrivere',
  signersMissing: 'mangler underskrift',
  parties: {
    member: 'Deltager',
    client: 'Kunde',
    sponsor: 'Kontakt i ledelsen',
    consultant: 'Konsulent',
    guest: 'Gæst',
  },
}
const en: typeof da = {
  listHeadings: ['Name', 'E-mail', 'Organisation', 'Role', 'Contract', 'Version', 'Joined contract'],
  signers: 'signers',
  signersMissing: 'signature missing',
  parties: {
    member: 'Participant',
    client: 'Client',
    sponsor: 'Contact in management',
    consultant: 'Consultant',
    guest: 'Guest',
  },
}

/** The words of the list of signers that e-signing services read. */
export const signingWords = (language: Language): typeof da => (language === 'en' ? en : da)
