type Named = { name: string }
type Count = { count: number }
type Dated = { date: string }

const meetingsIn = ({ count }: Count) => (count === 1 ? '1 møde' : `${count} møder`)

export const calendar = {
  'calendar.title': 'Kalender',
  'calendar.view': 'Visning',
  'calendar.view.month': 'Måned',
  'calendar.view.list': 'Liste',
  'calendar.previousMonth': 'Forrige måned',
  'calendar.nextMonth': 'Næste måned',
  'calendar.today': 'I dag',
  'calendar.isToday': 'i dag',
  'calendar.week': 'Uge',
  'calendar.weekNumber': ({ week }: { week: number }) => `uge ${week}`,
  'calendar.show': 'Vis',
  'calendar.everything': 'Alle netværk',
  'calendar.keys':
    'Piletasterne flytter mellem dage. Page Up og Page Down skifter måned, Home eller T viser i dag, og Enter åbner.',
  'calendar.noMeetings': 'Ingen møder',
  'calendar.more': ({ count }: Count) => `${count} mere`,
  'calendar.cancelled': 'aflyst',
  'calendar.held': 'holdt',
  'calendar.clash': ({ names }: { names: string }) => `Overlapper ${names}`,
  'calendar.add': 'Tilføj møde',
  'calendar.addTo': 'Netværk',
  'calendar.addHelp': 'Tid, længde og sted tages fra netværkets rammer. Det hele kan ændres bagefter.',
  'calendar.addNoNetwork': 'Et møde hører til et netværk, og der er ingen endnu. Opret det første netværk.',
  'calendar.added': ({ name, date }: Named & Dated) => `${name} mødes ${date}.`,
  'calendar.open': 'Åbn mødet',
  'calendar.move': 'Flyt til …',
  'calendar.moved': ({ name, date }: Named & Dated) => `${name} er flyttet til ${date}.`,
  'calendar.actions': ({ name, date }: Named & Dated) => `Mere om ${name} ${date}`,
  'calendar.empty': 'Ingen møder endnu',
  'calendar.emptyText': 'Her ser du møderne i alle netværk. Tilføj det første møde, eller planlæg det under netværket.',
  'calendar.coming': 'Kommende møder',
  'calendar.nothingComing': 'Der er ingen kommende møder her.',
  'calendar.past': 'Tidligere møder',
  'calendar.showPast': ({ count }: Count) => `Vis tidligere møder (${count})`,
  'calendar.hidePast': 'Skjul tidligere møder',

  'calendar.export': 'Gem som kalenderfil',
  'calendar.exportMany': 'Gem møderne som kalenderfil',
  'calendar.exportShort': 'Kalenderfil',
  'calendar.exportTitle': 'Gem som kalenderfil',
  'calendar.exportWhat': 'Hvad skal med?',
  'calendar.exportMeeting': ({ date }: Dated) => `Kun mødet ${date}`,
  'calendar.exportSeries': ({ name }: Named) => `Alle planlagte møder i ${name}`,
  'calendar.exportAll': 'Planlagte møder i alle netværk',
  'calendar.exportLanguage': 'Sprog i filen',
  'calendar.language.da': 'Dansk',
  'calendar.language.en': 'Engelsk',
  'calendar.exportName': 'Vis netværkets navn',
  'calendar.exportNameHint': 'Ellers står der kun ”Ledernetværk” i kalenderen.',
  'calendar.exportReminder': 'Påmindelse dagen før',
  'calendar.exportPrivacy':
    'I filen står kun dato, tid, sted og titel. Navne på deltagere, dagsorden, formål og noter kommer aldrig med.',
  'calendar.exportMeetings': (counted: Count) => `Gem ${meetingsIn(counted)}`,
  'calendar.exportCancellations': ({ count }: Count) => (count === 1 ? 'Gem 1 aflysning' : `Gem ${count} aflysninger`),
  'calendar.exportNothing': 'Der er ingen planlagte møder at gemme.',
  'calendar.exportCancelledHelp':
    'Har du delt møderne før, så giv også aflysningerne videre. De ligger i deres egen fil, for ellers fjerner Outlook dem ikke.',
  'calendar.exporting': 'Kalenderfilen laves',
  'calendar.exported': (counted: Count) => `Gemt: ${meetingsIn(counted)}`,
  'calendar.help': 'Sådan kommer møderne ind i en kalender',
  'calendar.help.outlook': 'Outlook',
  'calendar.help.outlookText':
    'Dobbeltklik på filen, og vælg Gem og luk. Er der flere møder i filen, så vælg Filer, Åbn og eksportér, Importér/eksportér og ”Importér en iCalendar-fil (.ics)”. I Outlook på nettet: Kalender, Tilføj kalender, Upload fra fil.',
  'calendar.help.google': 'Google Kalender',
  'calendar.help.googleText':
    'På en computer: tandhjulet, Indstillinger, Importér og eksportér. Vælg filen og kalenderen, og tryk Importér.',
  'calendar.help.apple': 'Apple Kalender',
  'calendar.help.appleText':
    'Dobbeltklik på filen på en Mac, og vælg kalenderen. På iPhone: åbn filen fra Mail eller Arkiver, og tryk Tilføj alle.',
  'calendar.help.again':
    'Er et møde flyttet, så gem og importér en ny fil: Mødet bliver rettet og kommer ikke ind to gange. Filen henter ikke selv ændringer.',
}
