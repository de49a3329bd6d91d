import { formatDate, formatList } from './format.ts'

type Name = { name: string }
type Day = { date: string }
type Count = { count: number }

export const signatures = {
  'signatures.title': 'Underskrifter',
  'signatures.titleHandedOut': 'Udlevering',
  'signatures.help':
    'Sæt kryds, når du har underskriften på papir. Papiret kan scannes eller fotograferes: træk filen hen på rækken, eller brug papirclipsen.',
  'signatures.helpHandedOut':
    'Oplysningerne skal ikke skrives under, men de skal være udleveret, før du registrerer noget om deltagerne.',
  'signatures.none': 'Tilføj deltagere til netværket for at kunne registrere underskrifter.',
  'signatures.count': ({ signed, of }: { signed: number; of: number }) => `${signed} af ${of} har skrevet under`,
  'signatures.countHandedOut': ({ sent, of }: { sent: number; of: number }) => `${sent} af ${of} har fået dem`,
  'signatures.missing': ({ names }: { names: readonly string[] }) => `Mangler: ${formatList(names, 'da')}.`,
  'signatures.nobodyMissing': 'Alle har skrevet under.',
  'signatures.steps': 'Så langt er kontrakten',
  'signatures.noName': 'Navn mangler',
  'signatures.party.member': 'Deltager',
  'signatures.party.client': 'Kundens kontaktperson',
  'signatures.party.sponsor': 'Kontakt i ledelsen',
  'signatures.party.consultant': 'Konsulent',
  'signatures.party.guest': 'Gæst',
  'signatures.hasLeft': 'ikke længere med',
  'signatures.joinsLater': 'kommet til siden',
  'signatures.hasSigned': ({ name }: Name) => `${name} har skrevet under`,
  'signatures.hasGot': ({ name }: Name) => `${name} har fået oplysningerne`,
  'signatures.state.notAsked': 'Ikke sendt',
  'signatures.state.sent': ({ date }: Day) => `Sendt ${formatDate(date, 'da')}`,
  'signatures.state.signed': ({ date }: Day) => `Underskrevet ${formatDate(date, 'da')}`,
  'signatures.state.acceded': ({ date }: Day) => `Tiltrådt ${formatDate(date, 'da')}`,
  'signatures.state.declined': ({ date }: Day) => `Sagt nej ${formatDate(date, 'da')}`,
  'signatures.state.handedOut': ({ date }: Day) => `Udleveret ${formatDate(date, 'da')}`,
  'signatures.state.notHandedOut': 'Ikke udleveret',
  'signatures.keptFrom': ({ version }: { version: number }) => `taget med fra version ${version}`,
  'signatures.actions': ({ name }: Name) => `Mere om ${name}`,
  'signatures.markSent': 'Sendt i dag',
  'signatures.forgetSent': 'Ikke sendt alligevel',
  'signatures.markDeclined': 'Har sagt nej i dag',
  'signatures.forgetDeclined': 'Har ikke sagt nej alligevel',
  'signatures.changeDay': 'Ret datoerne …',
  'signatures.days': ({ name }: Name) => `Datoer for ${name}`,
  'signatures.sentOn': 'Sendt',
  'signatures.declinedOn': 'Sagt nej',
  'signatures.signedOnShort': 'Underskrevet',
  'signatures.markAllSent': ({ count }: Count) =>
    count === 1 ? 'Den sidste er sendt i dag' : `Alle ${count} er sendt i dag`,
  'signatures.markAllHandedOut': 'Udleveret til alle i dag',
  'signatures.more': 'Mere om underskrifterne',
  'signatures.expire': 'Kontrakten er udløbet',
  'signatures.expired': 'Kontrakten er markeret som udløbet.',
  'signatures.revive': 'Kontrakten gælder igen',
  'signatures.revived': 'Kontrakten gælder igen.',
  'signatures.share': 'Kladden er delt',
  'signatures.shared': 'Kladden er markeret som delt.',
  'signatures.unshare': 'Kladden er ikke delt alligevel',
  'signatures.unshared': 'Kontrakten er en kladde igen.',

  'signatures.list': 'Liste til e-underskrift',
  'signatures.listAll': 'Alle (CSV)',
  'signatures.listMissing': 'Dem, der mangler (CSV)',
  'signatures.listSaved': ({ place, rows }: { place: string; rows: number }) =>
    rows === 1 ? `Liste med 1 person er gemt: ${place}` : `Liste med ${rows} personer er gemt: ${place}`,
  'signatures.listWithoutMail': ({ names }: { names: readonly string[] }) =>
    `Uden mailadresse kan de ikke få e-underskrift: ${formatList(names, 'da')}.`,

  'accession.open': ({ name }: Name) => `Tiltrædelsesark til ${name}`,
  'accession.title': ({ name }: Name) => `Tiltrædelse: ${name}`,
  'accession.help': ({ name }: Name) =>
    `Kontrakten er underskrevet og kan ikke ændres. ${name} skriver i stedet under på dette ark, som lægges sammen med kontrakten. Sæt kryds og vedhæft arket ligesom for de andre.`,
  'accession.save': 'Gem som PDF',
  'accession.close': 'Luk',

  'scan.attach': ({ name }: Name) => `Vedhæft scanning for ${name}`,
  'scan.show': ({ name }: Name) => `Vis scanning for ${name}`,
  'scan.title': ({ name }: Name) => `Underskrift: ${name}`,
  'scan.drop': ({ name }: Name) => `Slip filen for at vedhæfte den til ${name}`,
  'scan.accepted': 'PDF, PNG eller JPEG på højst 10 MB.',
  'scan.attached': ({ name }: Name) => `Scanningen er gemt krypteret for ${name}.`,
  'scan.removed': ({ name }: Name) => `Scanningen for ${name} er fjernet.`,
  'scan.facts': ({ name, size, date }: { name: string; size: string; date: string }) =>
    `${name} · ${size} · tilføjet ${formatDate(date, 'da')}`,
  'scan.page': ({ page, pages }: { page: number; pages: number }) => `Side ${page} af ${pages}`,
  'scan.saveCopy': 'Gem en kopi',
  'scan.replace': 'Erstat',
  'scan.remove': 'Fjern',
  'scan.close': 'Luk',
  'scan.loading': 'Henter scanningen',
  'scan.image': ({ name }: Name) => `Scannet underskrift fra ${name}`,
  'scan.saved': ({ place }: { place: string }) => `Kopien er gemt: ${place}`,
  'scan.problem.one': 'Slip én fil ad gangen. Intet er gemt.',
  'scan.problem.kind':
    'Filen er hverken PDF, PNG eller JPEG. Gem eller eksportér den som en af dem, og prøv igen. Intet er gemt.',
  'scan.problem.heic':
    'Billedet er i formatet HEIC, som ikke kan vises her. Del det som JPEG fra telefonen, og prøv igen. Intet er gemt.',
  'scan.problem.heavy': ({ size }: { size: string }) =>
    `Filen fylder ${size}, og højst 10 MB kan gemmes. Scan siden i 200 eller 300 dpi, og prøv igen. Intet er gemt.`,
  'scan.problem.unreadable': 'Filen er beskadiget og kan ikke åbnes. Scan papiret igen, og prøv igen. Intet er gemt.',
  'scan.problem.locked': 'PDF-filen er låst med adgangskode. Gem den uden, og prøv igen. Intet er gemt.',
  'scan.notShown': 'Scanningen kan ikke vises her. Gem en kopi, og åbn den i et andet program.',
}
