type Count = { count: number }
type Of = { agree: number; answers: number }
type Named = { name: string }

/** What people write before joining (Før du siger ja). */
export const reflections = {
  'reflections.title': 'Før du siger ja',
  'reflections.written': ({ count, members }: Count & { members: number }) =>
    count === 0
      ? 'Ingen har udfyldt arket endnu.'
      : count === members
        ? `Alle ${members} har udfyldt arket.`
        : `${count} af ${members} har udfyldt arket.`,
  'reflections.decided': ({ yes, maybe, no }: { yes: number; maybe: number; no: number }) =>
    [yes > 0 && `${yes} ja`, maybe > 0 && `${maybe} måske`, no > 0 && `${no} nej`].filter(Boolean).join(' · '),
  'reflections.state.missing': 'Mangler',
  'reflections.state.begun': 'Begyndt',
  'reflections.state.yes': 'Ja',
  'reflections.state.maybe': 'Måske',
  'reflections.state.no': 'Nej, ikke nu',
  'reflections.people': 'Hvem har udfyldt arket',
  'reflections.open': 'Åbn arket',
  'reflections.privacy':
    'Skrevet af deltageren til dig som konsulent. Gruppen må se de samlede ønsker uden navne. Ord og navne deles kun, hvis deltageren selv siger ja. Intet herfra kommer med på udskrifter.',
  'reflections.secret': 'Kun til dig. Vises aldrig for gruppen og kommer aldrig med på papir.',
  'reflections.keys': '1–5 svarer på en skala, 0 er det sidste valg. Tab går videre.',
  'reflections.next': ({ name }: Named) => `Næste: ${name}`,
  'reflections.clear': 'Slet svarene',
  'reflections.cleared': ({ name }: Named) => `${name}s svar er slettet.`,

  'why.title': 'Hvorfor være med',
  'why.empty':
    'Når deltagerne har udfyldt arket ”Før du siger ja”, samles deres ønsker her. Skriv svarene ind under Deltagere.',
  'why.toSheets': 'Gå til Deltagere',
  'why.uses': 'Hvad netværket skal bruges til',
  'why.top': 'Det vigtigste',
  'why.hopes': 'Om et år',
  'why.gives': 'Det kan de give hinanden',
  'why.needs': 'Mangler at få afklaret',
  'why.more': ({ count }: Count) => `Vis alle ${count}`,
  'why.fewer': 'Vis færre',
  'why.with': 'Hvem de gerne vil sidde med',
  'why.wish.alike': 'helst en som dem selv',
  'why.wish.mixed': 'gerne blandet',
  'why.wish.different': 'helst en, der er anderledes',
  'why.wish.divided': 'delte ønsker',
  'why.group.alike': 'gruppen er ens',
  'why.group.mostlyAlike': 'gruppen er mest ens',
  'why.group.mixed': 'gruppen er blandet',
  'why.group.veryMixed': 'gruppen er meget blandet',
  'why.group.unknown': 'gruppen kendes ikke her',
  'why.met': 'Passer',
  'why.unmet': 'Passer ikke',
  'why.ready': 'Er de klar?',
  'why.ready.time': ({ agree, answers }: Of) => `${agree} af ${answers} kan afsætte tiden og møde op.`,
  'why.ready.open': ({ agree, answers }: Of) => `${agree} af ${answers} har lyst til at fortælle om det, der er svært.`,
  'why.ready.boss': ({ agree, answers }: Of) => `${agree} af ${answers} har deres egen leders opbakning.`,
  'why.ready.ask': ({ names }: { names: string }) => `Tal med ${names}.`,
  'why.notWith': 'Nogen, de ikke kan tale frit foran',
  'why.notWithHelp': 'Kun til dig. Tjek, om det gælder nogen i gruppen, før I begynder.',
  'why.others': ({ names }: { names: string }) => `Andet: ${names}`,
  'why.meeting': 'Forbered runden: Hvad vil jeg have ud af det?',
  'why.meetingHelp': 'Til din forberedelse. Lad deltagerne selv sige det højt på mødet.',
  'why.meetingNone': ({ names }: { names: string }) => `Mangler at udfylde arket: ${names}.`,
}
