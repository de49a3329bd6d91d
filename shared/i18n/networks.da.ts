export const networks = {
  'networks.title': 'Netværk',
  'networks.new': 'Nyt netværk',
  'networks.empty': 'Ingen netværk endnu',
  'networks.emptyText':
    'Et netværk er en fast gruppe af ledere hos en kunde. Her ser du, hvordan det går dem, når de er i gang.',
  'networks.name': 'Netværk',
  'networks.stage': 'Fase',
  'networks.stage.forming': 'Under dannelse',
  'networks.stage.trial': 'Prøveperiode',
  'networks.stage.running': 'I gang',
  'networks.stage.paused': 'På pause',
  'networks.stage.closed': 'Afsluttet',
  'networks.members': 'Deltagere',
  'networks.held': 'Holdt',
  'networks.next': 'Næste møde',
  'networks.noNext': 'ikke planlagt',
  'networks.worst': 'Tilstand',
  'networks.attention': 'Punkter',
  'networks.points': ({ count }: { count: number }) => (count === 1 ? '1 punkt' : `${count} punkter`),
  'networks.newName': 'Netværkets navn',
  'networks.newNameHint': 'Fx Skoleledere Nord',
  'networks.newClient': 'Kunde',
  'networks.startsOn': 'Begynder',
  'networks.startsOnHint': 'Kan skrives senere',
  'networks.create': 'Opret netværket',
  'networks.created': ({ name }: { name: string }) => `${name} er oprettet. Tilføj deltagerne her.`,
  'networks.needsClient': 'Et netværk hører til en kunde. Opret kunden først.',
  'networks.delete': 'Slet netværket',

  'network.tabs': 'Dele af netværket',
  'network.tab.overview': 'Overblik',
  'network.tab.participants': 'Deltagere',
  'network.tab.frame': 'Rammer og roller',
  'network.tab.contract': 'Kontrakt',
  'network.tab.meetings': 'Møder',
  'network.tab.evaluation': 'Evaluering',
  'network.tab.handouts': 'Handouts',
  'network.addMeeting': 'Tilføj møde',
  'network.exportHandouts': 'Eksportér handouts',
  'network.trialChip': ({ held, of }: { held: number; of: number }) =>
    held <= of ? `Prøveperiode · ${held} af ${of} møder holdt` : `Prøveperiode · ${held} møder holdt`,

  'overview.card.attendance': ({ meetings }: { meetings: number }) =>
    meetings === 1 ? 'Fremmøde, sidste møde' : `Fremmøde, sidste ${meetings} møder`,
  'overview.card.attendanceNone': 'Fremmøde',
  'overview.card.balance': 'Udbytte i forhold til indsats',
  'overview.card.purpose': 'Enighed om formålet',
  'overview.card.energy': 'Energi efter mødet',
  'overview.outOfFive': ({ mean }: { mean: string }) => `${mean} / 5`,
  'overview.nothingYet': 'Ingen tal endnu',
  'overview.howCountedOf': ({ title }: { title: string }) => `${title}: sådan er det regnet ud`,

  'overview.attendance': 'Fremmøde',
  'overview.attendanceEmpty': 'Når der er deltagere og møder, står de her med ét mærke pr. person og møde.',
  'overview.attendanceAdd': 'Tilføj møde',
  'overview.attendanceCaption': 'Hvem der har været med ved hvert møde',
  'overview.attendanceMembers': 'Tilføj deltagere',
  'overview.person': 'Deltager',
  'overview.attendedOf': ({ attended, expected }: { attended: number; expected: number }) => `${attended}/${expected}`,
  'overview.attendedRow': 'Mødte',
  'cell.present': 'mødt',
  'cell.partial': 'en del af tiden',
  'cell.cancelled': 'afbud',
  'cell.lateCancelled': 'sent afbud',
  'cell.noShow': 'udeblevet',
  'cell.onLeave': 'orlov',
  'cell.planned': 'planlagt',
  'cell.missing': 'mangler registrering',
  'cell.absent': 'ikke med endnu',

  'overview.next': 'Næste møde',
  'overview.nextNone': 'Intet møde er planlagt.',
  'overview.host': ({ name }: { name: string }) => `vært: ${name}`,
  'overview.facilitator': ({ name, external }: { name: string; external: boolean }) =>
    `facilitator: ${name}${external ? ' (ekstern)' : ''}`,
  'overview.minutes': ({ minutes }: { minutes: number }) => `${minutes} min`,
  'overview.noAgenda': 'Dagsordenen mangler.',
  'overview.makeAgenda': 'Lav dagsorden',
  'overview.agendaRest': ({ count }: { count: number }) => (count === 1 ? '1 punkt mere' : `${count} punkter mere`),

  'overview.attention': 'Opmærksomhedspunkter',
  'overview.attentionNone': 'Intet kræver din opmærksomhed lige nu.',
  'overview.closePoint': ({ label }: { label: string }) => `Luk punktet ${label}`,
  'overview.close.handled': 'Håndteret',
  'overview.close.noted': 'Set',
  'overview.close.notRelevant': 'Ikke relevant',
  'overview.closed': 'Punktet er lukket. Det kommer kun igen, hvis tallene ændrer sig.',
  'overview.showAll': ({ count }: { count: number }) => `Vis alle ${count}`,
  'overview.showFewer': 'Vis færre',
  'overview.suggestion': ({ step }: { step: string }) => `Forslag: ${step}`,

  'overview.findings': 'Det siger tallene',
  'overview.composition': 'Fælles og forskelligt',
  'overview.compositionNone': 'Når deltagerne har arbejdsplads og ledererfaring, ses det her, hvad de har til fælles.',
  'overview.trial': 'Prøveperiode',

  'overview.sentence.attendance': ({ cancelled, expected }: { cancelled: number; expected: number }) =>
    cancelled === 0 ? `Ingen afbud af ${expected}` : `${cancelled} afbud af ${expected}`,
  'overview.sentence.worst': ({ cancelled, date }: { cancelled: number; date: string }) =>
    `${cancelled} af dem ${date}`,
  'overview.sentence.balance': ({ more, even, less }: { more: number; even: number; less: number }) =>
    `${more} fik mere, end de gav · ${even} lige meget · ${less} omvendt`,
  'overview.sentence.spread': ({ spread }: { spread: string }) => `Spredning ${spread}`,
  'overview.sentence.signed': ({ signed, members }: { signed: number; members: number }) =>
    `kontrakt underskrevet ${signed}/${members}`,
  'overview.sentence.risen': (_: { n: number }) => 'Steget siden starten',
  'overview.sentence.fallen': (_: { n: number }) => 'Faldet siden starten',
  'overview.sentence.rising': (_: { n: number }) => 'Stigende på de sidste fire møder',
  'overview.sentence.falling': (_: { n: number }) => 'Faldende på de sidste fire møder',
  'overview.sentence.answers': ({ n }: { n: number }) => `${n} svar efter sidste målte møde`,
  'overview.sentence.notYet': 'Vises, når der er nok møder og svar.',

  'trait.sector': 'Sektor',
  'trait.size': 'Størrelse',
  'trait.geography': 'Geografi',
  'trait.experience': 'Ledererfaring',
  'trait.level': 'Ledelsesniveau',
  'diversity.alike': 'ens',
  'diversity.mostlyAlike': 'mest ens',
  'diversity.mixed': 'blandet',
  'diversity.veryMixed': 'meget blandet',
  'band.public': 'offentlig',
  'band.private': 'privat',
  'band.selfGoverning': 'selvejende',
  'band.employees': 'leder af medarbejdere',
  'band.leaders': 'leder af ledere',
  'band.top': 'topleder',
  'band.size': ({ band }: { band: string }) => `${band} ansatte`,
  'band.experience': ({ band }: { band: string }) => `${band} år som leder`,
  'band.part': ({ count, band }: { count: number; band: string }) => `${count}: ${band}`,
  'composition.alike': 'Gruppen er meget ens. Tænk over, hvem der kunne se noget andet.',
  'composition.different': 'Gruppen har lidt til fælles. Brug tid på at finde det, der samler.',
  'composition.balanced': 'Gruppen har både noget fælles og noget forskelligt.',
  'composition.unknown': 'For lidt kendt om deltagerne til at sige noget.',

  'trial.over': ({ held, of }: { held: number; of: number }) =>
    `${held} af ${of} møder er holdt. Nu er det tid til at justere formen.`,
  'trial.running': ({ held, of }: { held: number; of: number }) => `Prøveperiode · ${held} af ${of} møder holdt.`,
  'trial.soon': ({ held, of }: { held: number; of: number }) =>
    `${held} af ${of} møder er holdt. Efter det næste er det tid til at se på formen.`,

  'indicator.limitsNote': 'Grænserne er faglige skøn, ikke normer.',
  'indicator.how': 'Beregning',
  'indicator.basis': 'Grundlag',
  'indicator.limits': 'Grænser',
  'indicator.why': 'Hvorfor',
  'indicator.IND-01.how':
    'Alle, der mødte helt eller delvist, delt med alle, der var ventet, over de sidste fire holdte møder.',
  'indicator.IND-01.limits': 'Godt fra 80 %. Se nærmere fra 65 %. Under 65 % skal der handles.',
  'indicator.IND-01.why':
    'Ved 80 % er 9 til 10 stole besat i en gruppe på 12. Under 65 % er mere end hver tredje stol tom, og gruppen bliver ny hver gang.',
  'indicator.IND-01.basis': ({
    attended,
    expected,
    meetings,
  }: {
    attended: number
    expected: number
    meetings: number
  }) => `${attended} fremmøder af ${expected} mulige ved ${meetings} ${meetings === 1 ? 'møde' : 'møder'}.`,
  'indicator.IND-04.how':
    'Svaret på, hvad man fik ud af mødet, minus svaret på, hvad man lagde i det, som gennemsnit af alle, der svarede på begge.',
  'indicator.IND-04.limits':
    'Godt fra +0,2. Handl nu under −0,3, eller når hver tredje lagde mere i, end de fik. Imellem, eller når én deltager gentagne gange giver mest: se nærmere.',
  'indicator.IND-04.why':
    'Et enkelt minus er almindeligt for den, der var vært eller ledte mødet. Flere på én gang, eller den samme igen og igen, er det mønster, der får folk til at gå.',
  'indicator.IND-06.how':
    'Gennemsnittet af svarene om formålet, spredningen mellem dem, og hvor mange der har skrevet under på kontrakten.',
  'indicator.IND-06.limits':
    'Godt fra 4,0 med en spredning på højst 0,8 og 90 % underskrifter. Handl nu under 3,3, ved en spredning over 1,1, eller hvis der ingen kontrakt er efter prøveperioden.',
  'indicator.IND-06.why': 'Enighed er lige så meget en lille spredning som et højt gennemsnit.',
  'indicator.IND-07.how': 'Gennemsnittet af svarene om energi efter det sidste møde, der er svar nok fra.',
  'indicator.IND-07.limits':
    'Godt fra 3,7. Se nærmere fra 3,0. Handl nu under 3,0, eller når det har været under 3,7 tre gange i træk.',
  'indicator.IND-07.why': 'Under 3 går deltagerne i gennemsnit hjem med mindre, end de kom med.',
  'indicator.answers': ({ n }: { n: number }) => (n === 1 ? '1 svar.' : `${n} svar.`),
}
