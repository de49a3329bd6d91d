type Named = { name: string }
type Count = { count: number }

const persons = (count: number): string => (count === 1 ? '1 person' : `${count} personer`)

export const people = {
  'people.title': 'Personer',
  'people.empty': 'Ingen personer endnu',
  'people.emptyText':
    'Her står alle, der er eller har været med i et netværk. De kommer hertil, når du tilføjer dem som deltagere i et netværk.',
  'people.toNetworks': 'Gå til netværkene',
  'people.search': 'Søg',
  'people.searchHint': 'Navn, mail, telefon, arbejdsplads, stilling eller netværk',
  'people.counted': ({ count }: Count) => persons(count),
  'people.found': ({ count }: Count) => (count === 0 ? 'Ingen passer.' : `${persons(count)} passer`),
  'people.none': ({ words }: { words: string }) => `Ingen passer på ”${words}”. Prøv med en del af navnet.`,
  'people.more': ({ count }: Count) => `Vis ${count} flere`,
  'people.networks': 'Netværk',
  'people.past': ({ name }: Named) => `${name} (tidligere)`,
  'people.columns': 'Vælg kolonner',
  'people.columnsShort': 'Kolonner',
  'people.showColumn': ({ label }: { label: string }) => `Vis ${label}`,
  'people.hideColumn': ({ label }: { label: string }) => `Skjul ${label}`,
  'people.alike': ({ count }: Count) =>
    count === 1
      ? 'To personer ligner hinanden. Måske er de den samme.'
      : `${count} par ligner hinanden. Måske er de den samme.`,
  'people.alikeLook': 'Se efter',

  'people.toPage': 'Vis hele personen',
  'people.noPost': 'Ingen stilling er skrevet endnu',
  'people.membershipEdit': ({ name }: Named) => `Ret medlemskabet af ${name}`,
  'people.membershipDone': 'Færdig',
  'people.edit': 'Ret',
  'people.paused': ({ period }: { period: string }) => `Pause ${period}`,
  'people.mergeWith': 'Slå sammen med en anden',
  'people.mergeWhom': ({ name }: Named) => `Hvem er den samme som ${name}?`,

  'duplicates.title': 'Ligner hinanden',
  'duplicates.help':
    'Den samme person kan være skrevet ind to gange. Sammenlign, og slå dem sammen, eller sig, at det er to forskellige. Intet slås sammen af sig selv.',
  'duplicates.empty': 'Ingen ligner hinanden',
  'duplicates.emptyText': 'Når to personer har samme mail, telefon eller næsten samme navn, står de her.',
  'duplicates.rest': ({ count }: Count) => `${count} par mere står her, når du har set disse igennem.`,
  'duplicates.and': ({ first, second }: { first: string; second: string }) => `${first} og ${second}`,
  'duplicates.reason.sameEmail': 'Samme mail',
  'duplicates.reason.samePhone': 'Samme telefon',
  'duplicates.reason.sameName': 'Samme navn',
  'duplicates.reason.swappedName': 'Samme navn i en anden rækkefølge',
  'duplicates.reason.nearName': 'Næsten samme navn',
  'duplicates.reason.sameOrganisation': 'Samme arbejdsplads',
  'duplicates.compare': 'Sammenlign',
  'duplicates.compareOf': ({ first, second }: { first: string; second: string }) => `Sammenlign ${first} og ${second}`,
  'duplicates.notSame': 'Ikke samme person',
  'duplicates.notSameOf': ({ first, second }: { first: string; second: string }) =>
    `${first} og ${second} er ikke samme person`,
  'duplicates.dismissed': ({ first, second }: { first: string; second: string }) =>
    `${first} og ${second} bliver ikke foreslået igen.`,

  'merge.title': 'Er det den samme person?',
  'merge.help': 'Vælg, hvad der skal stå, hvor de to er forskellige. Alt andet følger med.',
  'merge.fact': 'Oplysning',
  'merge.first': 'Den ene',
  'merge.second': 'Den anden',
  'merge.blank': 'ikke skrevet',
  'merge.post': 'Stilling i dag',
  'merge.noteHint': 'Den tekst, du ikke vælger, bliver til et dateret notat på personen.',
  'merge.postHint': 'Den stilling, du ikke vælger, bliver til en tidligere stilling, hvis den er et andet sted.',
  'merge.networks': 'Netværk',
  'merge.follows': 'Følger med',
  'merge.counts': ({
    attendances,
    roles,
    ownCases,
    signatures,
    responses,
    goals,
    notes,
  }: Record<'attendances' | 'roles' | 'ownCases' | 'signatures' | 'responses' | 'goals' | 'notes', number>) =>
    [
      attendances > 0 && `mødt ${attendances === 1 ? '1 gang' : `${attendances} gange`}`,
      roles > 0 && (roles === 1 ? '1 rolle' : `${roles} roller`),
      ownCases > 0 && (ownCases === 1 ? '1 egen sag' : `${ownCases} egne sager`),
      signatures > 0 && (signatures === 1 ? '1 underskrift' : `${signatures} underskrifter`),
      responses > 0 && (responses === 1 ? '1 svar med navn' : `${responses} svar med navn`),
      goals > 0 && (goals === 1 ? '1 mål' : `${goals} mål`),
      notes > 0 && (notes === 1 ? '1 notat' : `${notes} notater`),
    ]
      .filter(Boolean)
      .join(', ') || 'intet endnu',
  'merge.sameNetwork':
    'De er begge med i samme netværk. Medlemskaberne bliver til ét. Er der to markeringer for samme møde, gælder den, der er bedst for personen.',
  'merge.submit': 'Slå sammen',
  'merge.done': ({ name }: Named) => `${name} er nu én person.`,
}
