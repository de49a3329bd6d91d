type Named = { name: string }
type Option = { option: string }

/** What the programs write in a terminal. */
export const terminal = {
  building: 'Bygger appen …',
  buildFailed: 'Appen kunne ikke bygges. Det, der gik galt, står ovenfor.',
  noDesktop:
    'Skrivebordsprogrammet (Electron) kan ikke køre på denne maskine, så Sparringsrum åbner i din browser med de samme data.',
  open: ({ address }: { address: string }) => `Sparringsrum er åben på ${address}`,
  openHint: 'Adressen virker én gang. Tryk Enter for at få en ny, og Ctrl+C for at lukke.',
  weaker:
    'I browseren er eksempeldata kun beskyttet af din brugerkonto på maskinen. Dine egne data kræver altid en adgangssætning.',
  closed: 'Sparringsrum er lukket.',
  usage: `Eksporterer handouts, kontrakter og rapporter uden et vindue.

  npm run export -- --list [--demo]
  npm run export -- --network NAVN --pack PAKKE --out MAPPE [--demo]
  npm run export -- --network NAVN --handouts H01,H04 --out MAPPE
  npm run export -- --network NAVN --contract --out MAPPE
  npm run export -- --report annual --audience client --network NAVN --out MAPPE

Hvad
  --list                vis netværkene og pakkerne med handouts
  --network NAVN        netværket, ved navn eller nummer i listen (N1, N2 …)
  --pack PAKKE          en pakke handouts, ved sit id i listen; en af dine egne ved sit navn
  --handouts H01,H04    udvalgte handouts, metodekort (M01) og dagsordener (A1) i den rækkefølge
  --contract            netværkets nyeste kontrakt
  --draft               kontrakten som udkast, selv om der mangler noget
  --report SLAGS        en rapport: trial, half-year, annual om et netværk, portfolio om flere
  --audience HVEM       hvem der skal læse rapporten: consultant, group eller client; skal altid siges
  --client NAVN         med portfolio: netværkene hos den kunde (ellers alle)
  --from, --to DAG      rapportens periode, fx 2026-01-01 (ellers som appen foreslår)
  --form FORM           rapporten som pdf, docx, xlsx eller csv (ellers: pdf)
  --agreements          med netværkets egne ord om formen, når det har sagt ja til det
  --next TEKST          det, der skal stå under Næste skridt

Hvordan
  --out MAPPE           mappen, filerne lægges i; den oprettes, hvis den ikke findes
  --language da|en      handoutenes sprog (ellers: da)
  --variant public|private   handoutenes udgave (ellers: efter netværkets sektor)
  --names | --no-names  et til hver deltager med navn, eller et uden navne (ellers: med navne)
  --only-present        kun til dem, der var med ved mødet, eller som ikke har meldt afbud til det næste
  --blank               linjer at skrive på i stedet for det, netværket allerede har aftalt
  --booklet             som A5-hæfte til at folde: udskriv på begge sider, og vend på den korte led
  --cards               som kort, to på et ark, med skæremærker
  --forms               PDF-formularer til at udfylde på skærm og sende retur, én til hver deltager
  --black               kun i sort, uden farver, gråtoner og logo
  --no-branding         uden logo og i Sparringsrums egen farve
  --folder              en mappe med en fil til hver deltager; filerne har numre, ikke navne
  --demo                brug eksempeldata i et lager, der smides væk bagefter
  --help                vis denne hjælp

Adgangskoden spørges der om, eller den tages fra SPARRINGSRUM_PASSPHRASE.
Slutkoder: 0 færdig · 1 noget gik galt · 2 kommandoen blev ikke forstået · 3 en regel sagde nej · 4 lageret blev ikke åbnet`,
  askPassphrase: 'Adgangskode (eller gendannelseskode): ',
  noStore: 'Her er ingen data endnu. Start Sparringsrum én gang, eller tilføj --demo for at prøve med eksempeldata.',
  passphraseMissing:
    'Lageret er låst. Sæt SPARRINGSRUM_PASSPHRASE, eller kør kommandoen i en terminal, der kan spørge efter adgangssætningen.',
  unknownOption: ({ option }: Option) =>
    `${option} findes ikke her eller mangler sin værdi. --help viser mulighederne.`,
  missingOption: ({ option }: Option) => `${option} mangler. --help viser, hvordan kommandoen skrives.`,
  outMissing: '--out MAPPE mangler: Hvor skal filerne lægges?',
  badLanguage: 'Sproget er da eller en.',
  oneOf: ({ option, among }: { option: string; among: string }) => `${option} skal være en af disse: ${among}.`,
  badDay: ({ option }: Option) => `${option} skal være en dag som 2026-11-24.`,
  portfolioNotForGroup: 'En rapport om flere netværk er til konsulenten eller kunden, ikke til en gruppe.',
  unknownClient: ({ name }: Named) => `Der er ingen kunde, der hedder ”${name}”.`,
  badVariant: 'Udgaven er public eller private.',
  notBoth: ({ one, other }: { one: string; other: string }) => `Vælg enten ${one} eller ${other}, ikke begge.`,
  unknownNetwork: ({ name }: Named) => `Der er intet netværk, der hedder ”${name}”. --list viser dem, der er.`,
  unknownPack: ({ name }: Named) => `Der er ingen pakke, der hedder ”${name}”. --list viser dem, der er.`,
  unknownHandout: ({ name }: Named) => `Der er intet handout ”${name}”. --list viser dem, der er.`,
  networks: 'Netværk',
  noNetworks: 'Ingen netværk endnu.',
  packs: 'Pakker med handouts',
  handouts: 'Handouts',
  members: ({ count }: { count: number }) => (count === 1 ? '1 deltager' : `${count} deltagere`),
  progress: ({ done, total }: { done: number; total: number }) => `${done} af ${total}`,
  saved: ({ name, pages }: { name: string; pages: number }) => `${name} · ${pages === 1 ? '1 side' : `${pages} sider`}`,
  savedFolder: ({ name, files, pages }: { name: string; files: number; pages: number }) =>
    `${name} · ${files === 1 ? '1 fil' : `${files} filer`} · ${pages === 1 ? '1 side' : `${pages} sider`}`,
  fault: ({ reference, log }: { reference: string; log: string }) =>
    `Der skete noget uforudset, og intet er ændret. Henvisning ${reference}; resten står i ${log}.`,
  invalid: ({ fields }: { fields: string }) => `Det skrevne passede ikke: ${fields}. Intet er ændret.`,
}
export type Terminal = typeof terminal
