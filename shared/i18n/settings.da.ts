const tenths = (ratio: number): string =>
  (Math.floor(ratio * 10) / 10).toLocaleString('da-DK', { minimumFractionDigits: 1 })

export const settings = {
  'settings.title': 'Indstillinger',
  'settings.saved': 'Alt gemmes, mens du skriver.',

  'settings.profile': 'Din profil',
  'settings.profileHelp': 'Står på kontrakter og nederst på alle ark.',
  'settings.fullName': 'Navn',
  'settings.jobTitle': 'Titel',
  'settings.company': 'Firma',
  'settings.cvr': 'CVR-nummer',
  'settings.cvrOdd': 'Et CVR-nummer har otte cifre.',
  'settings.email': 'Mail',
  'settings.emailOdd': 'Mailadressen er ikke hel. Skriv den som navn@firma.dk.',
  'settings.phone': 'Telefon',
  'settings.website': 'Hjemmeside',
  'settings.websiteHint': 'Står nederst på siderne sammen med telefon og mail.',
  'settings.websiteOdd': 'Adressen er ikke hel. Skriv den som firma.dk.',
  'settings.insurer': 'Forsikringsselskab',
  'settings.insurerHint': 'Nævnes i opgaveaftalens punkt om ansvar.',

  'settings.branding': 'Udseende på papir',
  'settings.brandingHelp': 'Din farve og dit logo på kontrakter, rapporter og handouts.',
  'settings.accent': 'Farve',
  'settings.accentHint': 'Skriv koden, fx #12606A, eller vælg i farvefeltet.',
  'settings.accentPick': 'Vælg farve',
  'settings.accentOdd': 'En farvekode er # og seks tegn fra 0 til 9 eller A til F.',
  'settings.accentPale': ({ ratio }: { ratio: number }) =>
    `Farven er for lys: hvid tekst på den får kontrasten ${tenths(ratio)}, og der skal mindst 4,5 til, for at alle kan læse den. Vælg en mørkere. Den tidligere farve er beholdt.`,
  'settings.accentFine': ({ ratio }: { ratio: number }) =>
    `Kontrasten til hvidt er ${tenths(ratio)} og kan læses af alle. Streger, felter og diagrammer skal kun have 3 og er derfor også tydelige nok.`,
  'settings.accentSample': 'Hvid tekst på din farve',
  'settings.logo': 'Logo',
  'settings.logoHint': 'PNG, JPEG eller SVG, højst 1 MB. Mindst 300 billedpunkter bredt bliver pænest på tryk.',
  'settings.logoDrop': 'Træk et billede hertil, eller',
  'settings.logoChoose': 'Vælg billede',
  'settings.logoReplace': 'Vælg et andet',
  'settings.logoRemove': 'Fjern logo',
  'settings.logoShown': 'Logoet',
  'settings.logoSize': ({ width, height }: { width: number; height: number }) => `${width} × ${height} billedpunkter`,
  'settings.logoSmall': 'Det er småt og kan blive uskarpt på tryk.',
  'settings.logoKind':
    'Filen er hverken PNG, JPEG eller SVG. Gem logoet i et af de tre formater, og prøv igen. Intet er ændret.',
  'settings.logoScripted':
    'Tegningen gør mere end at tegne: Den kører et program eller henter noget udefra. Gem den som ren SVG eller som PNG. Intet er ændret.',
  'settings.accentNear': ({ colour }: { colour: string }) => `Brug ${colour} i stedet`,
  'settings.logoHeavy': ({ megabytes }: { megabytes: number }) =>
    `Filen fylder ${tenths(megabytes)} MB og må højst fylde 1 MB. Gem den i en mindre størrelse. Intet er ændret.`,
  'settings.logoUnreadable': 'Billedet kan ikke læses. Vælg en fil, der er hel. Intet er ændret.',
  'settings.logoHuge': ({ side }: { side: number }) =>
    `Billedet er mere end ${side} billedpunkter på den ene led. Gem det mindre. Intet er ændret.`,

  'settings.language': 'Sprog og skærm',
  'settings.languageHelp': 'Sproget gælder appen. Handouts og kontrakter kan laves på begge sprog.',
  'settings.languageOf': 'Sprog',
  'settings.language.da': 'Dansk',
  'settings.language.en': 'English',
  'settings.theme': 'Lys eller mørk',
  'settings.theme.system': 'Som computeren',
  'settings.theme.light': 'Lys',
  'settings.theme.dark': 'Mørk',

  'settings.answers': 'Svar og fortrolighed',
  'settings.answersHelp': 'Gælder alle netværk og alle evalueringer.',
  'settings.minResponses': 'Anonymitetsgrænse',
  'settings.minResponsesHint':
    'Så mange skal have svaret, før et tal vises. Med færre end fem kan man ofte regne ud, hvem der har svaret hvad, så grænsen kan ikke sættes lavere.',
  'settings.minResponsesUnit': 'svar',
  'settings.recordDuty': 'Journalpligt',
  'settings.recordDuty.none': 'Ikke psykolog',
  'settings.recordDuty.organisational': 'Psykolog, kun rådgivning til grupper og organisationer',
  'settings.recordDuty.clinical': 'Psykolog med individuelle forløb',
  'settings.recordDutyClinical':
    'Individuelle forløb kan være omfattet af journalpligt. Sparringsrum er ikke et journalsystem. Før journalen et andet sted, og tjek, hvor længe den skal gemmes.',

  'settings.security': 'Adgangskode',
  'settings.securityHelp': 'Dine data ligger krypteret på denne computer.',
  'settings.securityHost':
    'Der er ingen adgangskode endnu. Alle, der kan bruge computeren, kan åbne Sparringsrum. Vælg en, før du skriver rigtige navne.',
  'settings.securityPassphrase':
    'Sparringsrum åbnes med din adgangskode. Uden den kan ingen læse dine data, heller ikke vi.',
  'settings.passphraseSet': 'Vælg adgangskode',
  'settings.passphraseChange': 'Skift adgangskode',
  'settings.passphraseCurrent': 'Nuværende adgangskode',
  'settings.passphraseCurrentHint': 'Gendannelseskoden kan også bruges her.',
  'settings.passphraseNeeded': 'Skriv den nuværende adgangskode.',
  'settings.passphraseSaving': 'Krypterer …',
  'settings.passphraseSave': 'Gem adgangskoden',
  'settings.passphraseSaved': 'Adgangskoden er gemt, og den nye gendannelseskode gælder',

  'settings.sample': 'Eksempeldata',
  'settings.sampleHelp':
    'De tre eksempelkunder og deres netværk er opdigtede. De kan fjernes med ét klik, og det, du selv har oprettet, bliver stående.',

  'settings.about': 'Om Sparringsrum',
  'settings.aboutHelp': 'Hvad materialet bygger på, og hvad det ikke er.',
  'settings.aboutLegal':
    'Kontrakter og aftaler er skabeloner og ikke juridisk rådgivning. Læs dem igennem med kunden, og få hjælp af en jurist, hvis der er tvivl.',
}
