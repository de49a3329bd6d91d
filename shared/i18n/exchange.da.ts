type Count = { count: number }
type Valued = { value: string }
type Line = { line: number }
type Known = { name: string; organisation: string }

const people = (count: number): string => (count === 1 ? '1 person' : `${count.toLocaleString('da-DK')} personer`)
const rows = (count: number): string => (count === 1 ? '1 række' : `${count.toLocaleString('da-DK')} rækker`)
const number = (count: number): string => count.toLocaleString('da-DK')
const at = (organisation: string): string => (organisation === '' ? '' : `, ${organisation}`)

export const exchange = {
  'import.open': 'Importér liste',
  'import.title': 'Importér personer',
  'import.titleNetwork': 'Importér deltagere',
  'import.paste': 'Indsæt listen her',
  'import.pasteHelp': 'Markér rækkerne i Excel, kopiér dem, og sæt dem ind her. Tag gerne overskrifterne med.',
  'import.readWritten': 'Læs listen',
  'import.chooseFile': 'Vælg fil',
  'import.dropHelp': 'Eller slip en fil her: Excel (.xlsx), CSV eller tekst.',
  'import.reading': 'Læser filen …',
  'import.pasted': 'Indsat liste',
  'import.rowCount': ({ count }: Count) => rows(count),
  'import.sheet': 'Ark',
  'import.otherList': 'Vælg en anden liste',
  'import.file.old':
    'Filen er i det gamle Excel-format (.xls) eller låst med en adgangskode. Åbn den i Excel, gem den som .xlsx uden adgangskode, og vælg den igen.',
  'import.file.pdf': 'Filen er en PDF. Hent listen som .xlsx eller CSV dér, hvor den er lavet.',
  'import.file.archive': 'Der er ingen liste i filen. Vælg en fil i .xlsx eller CSV.',
  'import.file.markup':
    'Filen er gemt som webside eller XML og ikke som liste. Åbn den i Excel, gem den som .xlsx, og vælg den igen.',
  'import.file.unreadable': 'Filen kan ikke læses. Er den hel, og er den gemt som .xlsx eller CSV?',
  'import.file.huge': 'Filen er større end 20 MB. Del den i flere.',
  'import.file.empty': 'Der er ingen rækker i filen.',

  'import.nothing': 'Intet er gemt, før du trykker på Importér.',
  'import.submit': ({ count }: Count) => (count === 0 ? 'Importér' : `Importér ${people(count)}`),
  'import.storing': 'Importerer …',
  'import.done': ({ count }: Count) => `${people(count)} er importeret`,

  'import.preview': 'Sådan er listen læst',
  'import.rows': 'Rækkerne i listen',
  'import.ready': ({ count }: Count) => `${people(count)} kan importeres.`,
  'import.readyNone': 'Der er ingen at importere endnu.',
  'import.problems': ({ count }: Count) =>
    count === 1 ? '1 række har problemer og udelades.' : `${rows(count)} har problemer og udelades.`,
  'import.incomplete': ({ count }: Count) =>
    count === 1
      ? '1 af dem mangler en værdi, der ikke kan læses.'
      : `${number(count)} af dem mangler værdier, der ikke kan læses.`,
  'import.members': ({ count }: Count) =>
    count === 1 ? '1 er allerede med i netværket.' : `${number(count)} er allerede med i netværket.`,
  'import.knownCount': ({ count }: Count) => `${number(count)} kender du i forvejen.`,
  'import.ignored': ({ headings }: { headings: string }) => `Ikke taget med: ${headings}.`,
  'import.noNameColumn': 'Vælg, hvilken kolonne navnet står i.',
  'import.tooMany': ({ count, most }: Count & { most: number }) =>
    `Så får netværket ${number(count)} deltagere, og rammen er højst ${number(most)}.`,
  'import.known': 'Dem, du kender i forvejen',
  'import.known.existing': 'Brug den eksisterende',
  'import.known.new': 'Opret en ny',
  'import.knownHelp': 'Det, du ved i forvejen, bliver stående. Kun det, der mangler, udfyldes fra listen.',
  'import.withoutUnreadable': 'Tag rækkerne med, men uden de værdier, der ikke kan læses',
  'import.filter': 'Vis rækker',
  'import.filter.all': ({ count }: Count) => `Alle (${number(count)})`,
  'import.filter.problems': ({ count }: Count) => `Problemer (${number(count)})`,
  'import.filter.known': ({ count }: Count) => `Kendte (${number(count)})`,
  'import.copyLeftOut': 'Kopiér de udeladte',
  'import.saveLeftOut': 'Gem de udeladte som CSV',
  'import.leftOutCopied': ({ count }: Count) => `${rows(count)} er kopieret`,
  'import.copyFailed': 'Der kunne ikke kopieres. Gem dem som CSV i stedet.',
  'import.line': 'Række',
  'import.remark': 'Bemærk',
  'import.fine': 'Klar',
  'import.page': ({ from, to, total }: { from: number; to: number; total: number }) =>
    `${number(from)}–${number(to)} af ${number(total)}`,
  'import.previousPage': 'Forrige side',
  'import.nextPage': 'Næste side',
  'import.cell': ({ name, line }: Line & { name: string }) => `${name}, række ${line}`,
  'import.valueLeftOut': 'Værdien udelades.',
  'import.isKnown': ({ name, organisation }: Known) => `Du kender ${name}${at(organisation)}.`,
  'import.isMember': ({ name, organisation }: Known) => `${name}${at(organisation)} er allerede med.`,
  'import.skipMember': 'Spring over',
  'import.knownRow': ({ name, line }: Line & { name: string }) => `Hvad gør vi med ${name} i række ${line}?`,
  'import.columnAs': ({ name }: { name: string }) => `${name} læses som`,
  'import.columnNumber': ({ number: column }: { number: number }) => `Kolonne ${column}`,

  'import.column.none': 'Medtag ikke',
  'import.column.fullName': 'Navn',
  'import.column.nickname': 'Kaldenavn',
  'import.column.firstName': 'Fornavn',
  'import.column.lastName': 'Efternavn',
  'import.column.email': 'Mail',
  'import.column.phone': 'Telefon',
  'import.column.organisation': 'Arbejdsplads',
  'import.column.position': 'Stilling',
  'import.column.level': 'Ledelsesniveau',
  'import.column.employees': 'Antal ansatte',
  'import.column.sector': 'Sektor',
  'import.column.place': 'By eller område',
  'import.column.postStartsOn': 'I stillingen siden',
  'import.column.leaderSince': 'Ledererfaring',
  'import.column.joinedOn': 'Med fra',
  'import.column.leftOn': 'Med til og med',
  'import.column.note': 'Note',

  'import.problem.noName': 'Navnet mangler.',
  'import.problem.twice': ({ line }: Line) => `Samme person som i række ${line}.`,
  'import.problem.sameEmail': ({ line }: Line) => `Samme mail som i række ${line}.`,
  'import.problem.datesReversed': 'Sidste dag i netværket ligger før den første.',
  'import.problem.email': ({ value }: Valued) => `Mailen ”${value}” er ikke hel.`,
  'import.problem.employees': ({ value }: Valued) => `”${value}” er ikke et helt antal ansatte.`,
  'import.problem.leaderSince': ({ value }: Valued) =>
    `”${value}” kan ikke læses som år eller dato for, hvornår lederjobbet begyndte.`,
  'import.problem.postStartsOn': ({ value }: Valued) => `”${value}” er ikke en dato, en stilling kan begynde.`,
  'import.problem.joinedOn': ({ value }: Valued) => `”${value}” er ikke en dato, man kan være med fra.`,
  'import.problem.leftOn': ({ value }: Valued) => `”${value}” er ikke en dato, man kan være med til.`,
  'import.problem.sector': ({ value }: Valued) =>
    `Sektoren ”${value}” kendes ikke. Skriv offentlig, privat eller selvejende.`,
  'import.problem.level': ({ value }: Valued) =>
    `Niveauet ”${value}” kendes ikke. Skriv leder af medarbejdere, leder af ledere eller topleder.`,
  'import.problem.tooLong': ({ value }: Valued) => `”${value}” er længere end 300 tegn.`,

  'export.open': 'Eksportér',
  'export.peopleXlsx': 'Personer til Excel (.xlsx)',
  'export.peopleCsv': 'Personer til CSV',
  'export.attendanceXlsx': 'Fremmøde til Excel (.xlsx)',
  'export.attendanceCsv': 'Fremmøde til CSV',
  'export.running': 'Skriver filen',
  'export.saved': ({ place }: { place: string }) => `Gemt som ${place}`,
}
