type Named = { name: string }
type Edition = { isPrivate: boolean }

const percent = (share: number): string => `${Math.round(share * 100)} %`
const meetings = (count: number): string => (count === 1 ? '1 møde' : `${count} møder`)

export const frame = {
  'frame.network': 'Netværket',
  'frame.name': 'Navn',
  'frame.nameNeeded': 'Netværket skal have et navn.',
  'frame.startsOn': 'Begynder',
  'frame.help': 'Det, I aftaler her, går igen i kontrakten, i handouts og i forslag til nye møder.',

  'frame.when': 'Hvor tit og hvornår',
  'frame.frequency': 'Hvor tit',
  'frame.frequency.monthly': 'Hver måned',
  'frame.frequency.everySecondMonth': 'Hver anden måned',
  'frame.frequency.everyThirdMonth': 'Hver tredje måned',
  'frame.frequency.other': 'Andet',
  'frame.frequencyNote': 'Med jeres egne ord',
  'frame.frequencyNoteHint': 'Fx hver sjette uge, men ikke i skoleferier',
  'frame.startsAt': 'Fra kl.',
  'frame.duration': 'Længde',
  'frame.minutes': 'min',
  'frame.lasts': ({ hours, minutes, until }: { hours: number; minutes: number; until: string }) =>
    `${[hours > 0 && (hours === 1 ? '1 time' : `${hours} timer`), minutes > 0 && `${minutes} min`].filter(Boolean).join(' og ')}, til kl. ${until}`,
  'frame.timeOfDay': 'Tid på dagen',
  'frame.timeOfDay.earlyMorning': 'Morgen',
  'frame.timeOfDay.morning': 'Formiddag',
  'frame.timeOfDay.afternoon': 'Eftermiddag',
  'frame.timeOfDay.evening': 'Aften',

  'frame.where': 'Sted',
  'frame.placeKind': 'Hvor mødes I?',
  'frame.placeKind.rotating': 'På skift hos hinanden',
  'frame.placeKind.fixed': 'Fast sted',
  'frame.placeKind.neutral': 'Neutralt sted',
  'frame.placeKind.online': 'Online',
  'frame.fixedPlace': 'Sted og adgang',
  'frame.fixedPlaceHint': 'Adresse, adgangsforhold, transport og parkering',

  'frame.costs': 'Udgifter',
  'frame.costSharing': 'Hvem betaler?',
  'frame.costSharing.host': 'Værten giver',
  'frame.costSharing.equal': 'Vi deler lige',
  'frame.costSharing.own': 'Hver betaler sit',
  'frame.costSharing.workplace': ({ isPrivate }: Edition): string =>
    isPrivate ? 'Virksomheden betaler' : 'Arbejdspladsen betaler',
  'frame.costLimit': 'Loft pr. møde',
  'frame.costLimitHint': 'Tomt betyder, at der ikke er aftalt et loft.',
  'frame.currency': 'kr.',

  'frame.members': 'Deltagere',
  'frame.minMembers': 'Mindst',
  'frame.maxMembers': 'Højst',
  'frame.quorum': 'Mødet holdes, når mindst så mange kan komme',
  'frame.quorumHint': ({ quorum, members }: { quorum: number; members: number }) =>
    members === 0
      ? 'Tomt betyder 60 % af deltagerne.'
      : `Tomt betyder 60 % af deltagerne. Lige nu gælder ${quorum} af ${members}.`,
  'frame.cancelNotice': 'Afbud gives',
  'frame.cancelNotice.dayBefore': 'Senest dagen før',
  'frame.cancelNotice.weekBefore': 'Senest en uge før',
  'frame.admissionRule': 'Nye medlemmer',
  'frame.admissionRule.everyone': 'Kun når alle siger ja',
  'frame.admissionRule.majority': 'Flertallet afgør',
  'frame.admissionRule.consultant': 'Konsulenten afgør',

  'frame.trial': 'Prøveperiode og facilitering',
  'frame.trialMeetings': 'Vi prøver formen på',
  'frame.trialMeetings.of': ({ count }: { count: number }) => meetings(count),
  'frame.facilitation': 'Hvem leder mødet?',
  'frame.facilitation.rotation': 'Vi skiftes fra møde til møde',
  'frame.facilitation.halfYear': 'Den samme et halvt år ad gangen',
  'frame.facilitation.external': 'En udefra',
  'frame.facilitation.mixed': 'En udefra i begyndelsen, siden os selv',
  'frame.coordinatorRotation': 'Koordinatoren skifter',
  'frame.coordinatorRotation.everyMeeting': 'Fra møde til møde',
  'frame.coordinatorRotation.halfYear': 'Hvert halve år',
  'frame.coordinatorRotation.year': 'Hvert år',
  'frame.coordinatorRotation.fixed': 'Den samme hele tiden',

  'frame.roles': 'Roller ved møderne',
  'frame.rolesHelp': 'Vælg, hvem der gør hvad. En udefra skrives ind under Møder.',
  'frame.rolesEmpty': 'Når der er planlagt et møde, kan rollerne fordeles her.',
  'frame.rolesTo': 'Gå til Møder',
  'frame.meeting': 'Møde',
  'frame.roleAt': ({ role, date }: { role: string; date: string }) => `${role} ${date}`,
  'frame.roleFree': 'Ingen endnu',
  'frame.roleOutside': ({ name }: Named) => `${name} (udefra)`,
  'frame.load': 'Rollefordeling',
  'frame.load.early':
    'Efter fire møder kan det ses, om rollerne er rimeligt fordelt. Facilitator tæller to, de andre roller én.',
  'frame.load.says': ({ name, share }: Named & { share: number }) =>
    `${name} har haft mest: ${percent(share)} af opgaverne.`,
  'frame.load.even': 'Opgaverne er rimeligt fordelt.',
  'frame.load.spread': 'Fordel dem, mens det er let.',
  'frame.load.without': ({ count }: { count: number }) =>
    count === 0
      ? 'Alle har haft en rolle.'
      : count === 1
        ? '1 deltager har ikke haft en rolle endnu.'
        : `${count} deltagere har ikke haft en rolle endnu.`,
  'frame.load.weights':
    'De sidste 12 måneder. Facilitator tæller to, de andre roller én. Eksterne og faste aftaler tæller ikke med i vurderingen. Grænserne er faglige skøn, ikke normer.',

  'frame.delete': 'Slet netværket',
  'frame.deleteHelp':
    'Er netværket slut, så vælg ”Afslut netværket” under Netværkets vej i stedet. Så bliver historikken stående.',
  'frame.deleted': ({ name }: Named) => `${name} er slettet.`,
}
