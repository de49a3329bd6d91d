type Named = { name: string }
type Count = { count: number }

const people = (count: number): string => (count === 1 ? '1 deltager' : `${count} deltagere`)

export const participants = {
  'participants.count': ({ count, min, max }: Count & { min: number; max: number }) =>
    count > max
      ? `${people(count)}, og rammen er højst ${max}.`
      : count < min
        ? `${people(count)}. Rammen er ${min} til ${max}.`
        : `${people(count)} inden for rammen på ${min} til ${max}.`,
  'participants.pausing': ({ count }: Count) => `${count} holder pause.`,
  'participants.left': ({ count }: Count) => `${count} er udtrådt.`,
  'participants.add': 'Tilføj deltager',
  'participants.table': 'Deltagere',
  'participants.empty': 'Ingen deltagere endnu',
  'participants.emptyHelp':
    'Her står, hvem der er med, hvor de kommer fra, og hvor meget de deltager. Tilføj den første, eller importér hele listen fra Excel.',
  'participants.open': ({ name }: Named) => `Åbn ${name}`,

  'participants.fullName': 'Navn',
  'participants.email': 'Mail',
  'participants.phone': 'Telefon',
  'participants.organisation': 'Arbejdsplads',
  'participants.position': 'Stilling',
  'participants.employees': 'Ansatte',
  'participants.employeesHint': 'I enheden eller virksomheden',
  'participants.years': 'År som leder',
  'participants.yearsOf': ({ count }: Count) => (count === 1 ? '1 år som leder' : `${count} år som leder`),
  'participants.yearsNew': 'Mindre end 1 år som leder',
  'participants.nickname': 'Kaldenavn',
  'participants.nicknameHint': 'Det, de andre siger. Bruges, når navne skal sløres i det, deltagerne skriver.',
  'participants.leaderSince': 'Leder siden',
  'participants.level': 'Ledelsesniveau',
  'participants.levelShort': 'Niveau',
  'participants.level.none': 'Ikke angivet',
  'participants.level.employees': 'Leder af medarbejdere',
  'participants.level.leaders': 'Leder af ledere',
  'participants.level.top': 'Topleder',
  'participants.sector': 'Sektor',
  'participants.sector.none': 'Ikke angivet',
  'participants.sector.public': 'Offentlig',
  'participants.sector.private': 'Privat',
  'participants.sector.selfGoverning': 'Selvejende',
  'participants.place': 'By eller område',
  'participants.attendance': 'Fremmøde',
  'participants.attended': ({ attended, expected }: { attended: number; expected: number }) =>
    expected === 0 ? '–' : `${attended} af ${expected}`,
  'participants.ownCases': 'Egne sager',
  'participants.note': 'Om personen',
  'participants.startsOn': 'Med fra',
  'participants.endsOn': 'Med til og med',
  'participants.mark.left': ({ date }: { date: string }) => `Udtrådt ${date}`,
  'participants.mark.leaving': ({ date }: { date: string }) => `Udtræder ${date}`,
  'participants.mark.coming': ({ date }: { date: string }) => `Med fra ${date}`,
  'participants.mark.pausing': 'Pause',

  'participants.noteHint': 'Skriv ikke CPR-nummer, helbred eller detaljer fra sager.',
  'participants.cprSeen': 'Det ligner et CPR-nummer. Det hører ikke til her.',
  'participants.nameNeeded': 'Skriv et navn.',
  'participants.emailOdd': 'Mailadressen er ikke hel. Skriv den som navn@firma.dk.',

  'participants.addHow': 'Hvem er det?',
  'participants.addNew': 'En ny person',
  'participants.addKnown': 'En, jeg kender i forvejen',
  'participants.known': 'Deltager i andre netværk eller tidligere i dette',
  'participants.knownChoose': 'Vælg en person',
  'participants.knownNone': 'Alle, du kender, er allerede med her.',
  'participants.knownHelp': 'Personens oplysninger og historik følger med.',
  'participants.addSubmit': 'Tilføj',
  'participants.added': ({ name }: Named) => `${name} er tilføjet`,
  'participants.addedMany': ({ count }: Count) => `${people(count)} er tilføjet`,

  'participants.section.person': 'Person',
  'participants.section.post': 'Stilling i dag',
  'participants.section.membership': 'I dette netværk',
  'participants.section.history': 'Historik',
  'participants.participation': ({
    attended,
    expected,
    cases,
    roles,
  }: {
    attended: number
    expected: number
    cases: number
    roles: number
  }) =>
    [
      expected === 0 ? 'Ingen møder endnu' : `Mødt ${attended} af ${expected} gange`,
      cases === 0 ? 'ingen egen sag endnu' : cases === 1 ? '1 egen sag' : `${cases} egne sager`,
      roles === 0 ? 'ingen roller endnu' : roles === 1 ? '1 rolle' : `${roles} roller`,
    ].join(' · '),
  'participants.changePost': 'Skift arbejdsplads',
  'participants.changePostHelp': 'Den nuværende stilling bliver stående i historikken og slutter dagen før.',
  'participants.newOrganisation': 'Ny arbejdsplads',
  'participants.newPosition': 'Ny stilling',
  'participants.newPostFrom': 'Fra',
  'participants.changePostSubmit': 'Gem ny stilling',
  'participants.postChanged': ({ name }: Named) => `${name} har fået ny stilling`,
  'participants.memberFrom': ({ date }: { date: string }) => `Med siden ${date}.`,
  'participants.memberComing': ({ date }: { date: string }) => `Med fra ${date}.`,
  'participants.memberBetween': ({ from, to }: { from: string; to: string }) => `Med fra ${from} til ${to}.`,
  'participants.leave': 'Forlader netværket',
  'participants.leaveHelp': 'Fremmøde og svar indtil da bliver stående. Roller ved senere møder bliver ledige.',
  'participants.lastDay': 'Sidste dag i netværket',
  'participants.leaveSubmit': 'Gem',
  'participants.leftNotice': ({ name, date }: Named & { date: string }) => `${name} er med til og med ${date}`,
  'participants.lastDayChange': 'Ret sidste dag',
  'participants.pauses': 'Pauser',
  'participants.pausesHelp': 'I en aftalt pause forventes deltageren ikke til møderne.',
  'participants.pauseFrom': 'Pause fra',
  'participants.pauseTo': 'Til og med (kan stå åben)',
  'participants.pauseAdd': 'Tilføj pause',
  'participants.pauseSubmit': 'Gem pausen',
  'participants.pauseBetween': ({ from, to }: { from: string; to: string }) => `${from} til ${to}`,
  'participants.pauseOpen': ({ from }: { from: string }) => `Fra ${from} og indtil videre`,
  'participants.pauseRemove': ({ period }: { period: string }) => `Fjern pausen ${period}`,
  'participants.remove': 'Tilføjet ved en fejl',
  'participants.removed': ({ name }: Named) => `${name} er taget helt ud af netværket.`,
  'participants.posts': 'Stillinger',
  'participants.postAdd': 'Tilføj tidligere stilling',
  'participants.postAddSubmit': 'Tilføj stillingen',
  'participants.postFrom': 'Fra',
  'participants.postTo': 'Til og med',
  'participants.postDone': 'Færdig',
  'participants.postEdit': ({ name }: Named) => `Ret ${name}`,
  'participants.postDelete': ({ name }: Named) => `Slet ${name}`,
  'participants.postDeleted': ({ name }: Named) => `Stillingen ${name} er slettet.`,
  'participants.networks': 'Netværk',
  'participants.noPosts': 'Ingen stilling er skrevet endnu.',
  'participants.postNow': 'nu',
  'participants.period': ({ from, to }: { from: string; to: string }) =>
    from === '' && to === '' ? '' : from === '' ? `til ${to}` : to === '' ? `fra ${from}` : `${from} til ${to}`,
  'participants.postUntitled': 'Uden stillingsbetegnelse',
}
