export const freeText = {
  'freeText.open': ({ count }: { count: number }) => `Læs og del ${count === 1 ? 'svaret' : `de ${count} svar`}`,
  'freeText.apart': 'Det, deltagerne skrev, står for sig og aldrig ved siden af tal.',
  'freeText.title': ({ instrument, date }: { instrument: string; date: string }) =>
    `Med deltagernes egne ord · ${instrument} · ${date}`,
  'freeText.intro':
    'Her står, hvad deltagerne skrev, i tilfældig rækkefølge og uden navne. Kun du ser det, indtil du vælger, hvad andre må se.',
  'freeText.ownSheet':
    'Det er skrevet i Mit udgangspunkt og er kun til dig. Det kan ikke vises for netværket eller kunden.',
  'freeText.howTo':
    'Klik på et ord for at sløre det eller vise det igen. På tastaturet: Tab til sætningen, piletaster til ordet, mellemrum for at sløre. Navne på folk omkring netværket er sløret på forhånd.',
  'freeText.toNumbers': 'Se tallene',
  'freeText.none': 'Ingen skrev noget i denne runde.',
  'freeText.openRound': 'Runden er åben. Når den er afsluttet, kan du læse, hvad der blev skrevet.',
  'freeText.sentence': ({ number, count }: { number: number; count: number }) =>
    count === 1 ? 'Sætning' : `Sætning ${number} af ${count}`,
  'freeText.word': ({ word, hidden, kind }: { word: string; hidden: boolean; kind: string }) =>
    [word, kind, hidden && 'sløret'].filter(Boolean).join(', '),
  'freeText.kind.name': 'navn',
  'freeText.kind.initials': 'initialer',
  'freeText.kind.trait': 'arbejdsplads, titel eller sted',
  'freeText.kind.email': 'mailadresse',
  'freeText.kind.web': 'webadresse',
  'freeText.kind.cpr': 'CPR-nummer',
  'freeText.kind.phone': 'telefonnummer',
  'freeText.maybe.name': ({ word }: { word: string }) => `Er ”${word}” et navn?`,
  'freeText.maybe.trait': ({ word }: { word: string }) => `Kan ”${word}” røbe, hvem der taler eller tales om?`,
  'freeText.blur': 'Slør',
  'freeText.keep': 'Lad stå',
  'freeText.always': 'Adresser og numre er altid sløret.',
  'freeText.group': 'Gruppen må se den',
  'freeText.client': 'Netværket har godkendt, at kunden ser den',
  'freeText.clientOn': 'Godkendt den',
  'freeText.clientHelp':
    'Noteres med dags dato. Netværket kan først godkende en sætning til kunden, når gruppen må se den.',
  'freeText.all': 'Alle sætninger på én gang',
  'freeText.allGroup': 'Vis alle for gruppen',
  'freeText.allGroupHelp': ({ left }: { left: number }) =>
    left === 0
      ? 'Alle sætninger kan vises.'
      : `${left === 1 ? 'Én sætning springes' : `${left} sætninger springes`} over, fordi du ikke har taget stilling til et muligt navn.`,
  'freeText.noneGroup': 'Vis ingen',
  'freeText.allClient': 'Netværket har godkendt dem, gruppen ser',
  'freeText.count': ({ group, client, all }: { group: number; client: number; all: number }) =>
    `${all === 1 ? '1 sætning' : `${all} sætninger`} · gruppen ser ${group} · kunden ser ${client}`,
  'freeText.groupSees': 'Det ser gruppen',
  'freeText.clientSees': 'Det ser kunden',
  'freeText.groupNothing': 'Ingenting endnu.',
  'freeText.clientNothing': 'Ingenting, før netværket har godkendt det.',
  'freeText.late': 'Er en sætning fra et sent svar, kommer den først med, når mindst tre sene svar er kommet ind.',
  'freeText.inGroup.view': 'Vis',
  'freeText.inGroup.numbers': 'Tallene',
  'freeText.inGroup.words': 'Egne ord',
  'freeText.inGroup': 'Med jeres egne ord',
  'freeText.inGroupHelp': 'Udvalgte sætninger i tilfældig rækkefølge. […] betyder, at et ord er sløret.',
}
