export const kiosk = {
  'kiosk.begin': 'Send computeren rundt',
  'kiosk.beginTitle': 'Send computeren rundt',
  'kiosk.beginHelp':
    'Deltagerne svarer selv, én ad gangen. Imens fylder skemaet hele skærmen, og resten af programmet er lukket, også efter en genstart.',
  'kiosk.sealedHelp':
    'Når én har afleveret, kan ingen se svaret igen, heller ikke du. De anonyme svar i runden kan derefter ikke læses eller rettes ét for ét. Resultatet ser du som altid.',
  'kiosk.keyPassphrase': 'Du kommer tilbage med din adgangskode.',
  'kiosk.code': 'Din kode til at komme tilbage',
  'kiosk.codeHint': 'Mindst fire tegn. Husk den: Uden koden kan visningen ikke lukkes.',
  'kiosk.start': 'Begynd',
  'kiosk.language': 'Sprog',
  'kiosk.welcome': 'Det er din tur',
  'kiosk.minutes': ({ questions }: { questions: number }) =>
    `${questions} spørgsmål. Du kan springe dem over, du ikke vil svare på.`,
  'kiosk.privacy': 'Når du har afleveret, kan den næste ikke se, hvad du har svaret.',
  'kiosk.begin.person': 'Begynd',
  'kiosk.answers': ({ answers, limit }: { answers: number; limit: number }) =>
    answers < limit
      ? `${answers} svar er kommet ind. Resultatet vises fra ${limit} svar.`
      : `${answers} svar er kommet ind.`,
  'kiosk.progress': ({ at, of }: { at: number; of: number }) => `${at} af ${of}`,
  'kiosk.back': 'Tilbage',
  'kiosk.next': 'Videre',
  'kiosk.skip': 'Spring over',
  'kiosk.keys': ({ steps }: { steps: number }) =>
    `Tryk på et svar, eller brug tasterne 1–${steps}. Piletasterne går frem og tilbage.`,
  'kiosk.share': 'Hvem må se dine svar?',
  'kiosk.anonymous': 'Ingen. Mine svar er anonyme',
  'kiosk.anonymousHelp': 'De gemmes uden navn og indgår i gruppens samlede resultat, når mindst tre svarer anonymt.',
  'kiosk.shared': 'Konsulenten må se, at svarene er mine',
  'kiosk.sharedHelp': 'Kun konsulenten, ingen andre. Det, du skriver med ord, får ikke navn på.',
  'kiosk.onlyShared':
    'I er færre end fem, så svar kan ikke gives anonymt. Vil du ikke dele dine svar, så lad være med at aflevere.',
  'kiosk.who': 'Hvem er du?',
  'kiosk.choose': 'Vælg dit navn',
  'kiosk.answered': ({ answered, of }: { answered: number; of: number }) =>
    `Du har svaret på ${answered} af ${of} spørgsmål.`,
  'kiosk.hand': 'Aflever',
  'kiosk.giveUp': 'Slet mine svar',
  'kiosk.thanks': 'Tak for dine svar',
  'kiosk.thanksHelp': 'De er gemt og kan ikke ses mere. Giv computeren videre til den næste.',
  'kiosk.thanksLast':
    'De er gemt og kan ikke ses mere. Nu er der lige så mange svar som deltagere. Giv computeren tilbage til konsulenten.',
  'kiosk.nextPerson': 'Næste person',
  'kiosk.still': 'Er du her stadig?',
  'kiosk.stillHelp': 'Om et halvt minut slettes det, du har svaret indtil nu, så den næste ikke kan se det.',
  'kiosk.stay': 'Ja, lad mig fortsætte',
  'kiosk.over':
    'Skemaet kan ikke besvares længere: Der er gået 48 timer siden mødet. Giv computeren tilbage til konsulenten.',
  'kiosk.sheet.startHelp':
    'Hver deltager vælger selv, om arket bliver hos dem, om netværket må kende målet, eller om du må gemme arket. Det, de beholder, gemmes slet ikke.',
  'kiosk.sheet.privacy':
    'Til sidst vælger du, om du beholder arket selv, deler dit mål med netværket eller lader konsulenten gemme det.',
  'kiosk.sheet.share': 'Hvad skal der ske med dit ark?',
  'kiosk.sheet.own': 'Jeg beholder det selv',
  'kiosk.sheet.ownHelp': 'Intet bliver gemt her. Skriv gerne af til dig selv, inden du går videre.',
  'kiosk.sheet.network': 'Jeg deler målet med netværket',
  'kiosk.sheet.networkHelp': 'Kun målet bliver gemt, med dit navn. Det, du ellers har svaret, bliver ikke gemt.',
  'kiosk.sheet.consultant': 'Konsulenten må gemme det',
  'kiosk.sheet.consultantHelp': 'Arket gemmes med dit navn, og kun konsulenten ser det.',
  'kiosk.sheet.goal': 'Mit mål med netværket: Hvad vil jeg gøre anderledes som leder?',
  'kiosk.sheet.goalToo': 'Mit mål med netværket: Hvad vil jeg gøre anderledes som leder? (frivilligt)',
  'kiosk.sheet.sign': 'Hvordan vil andre kunne se det? (frivilligt)',
  'kiosk.sheet.finish': 'Færdig',
  'kiosk.sheet.kept': 'Dit ark bliver hos dig',
  'kiosk.sheet.keptHelp': 'Intet er gemt. Giv computeren videre til den næste.',
  'kiosk.sheet.thanksHelp': 'Det er gemt, som du har valgt. Giv computeren videre til den næste.',
  'kiosk.leave': 'Konsulent',
  'kiosk.leaveTitle': 'Tilbage til programmet',
  'kiosk.leaveHelp': 'Kun for konsulenten. Et svar, der ikke er afleveret, bliver slettet.',
  'kiosk.leaveCode': 'Kode',
  'kiosk.leavePassphrase': 'Adgangskode eller gendannelseskode',
  'kiosk.leaveSubmit': 'Luk visningen',
  'kiosk.fullScreen': 'Fuld skærm',
}
