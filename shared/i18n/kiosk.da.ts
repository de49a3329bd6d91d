export const kiosk = {
  'survey.begin': 'Hent fra spørgeskema',
  'survey.title': 'Hent svar fra et spørgeskema',
  'survey.help':
    'Vælg den fil med svar (CSV eller XLSX), som SurveyXact, Enalyzer, Microsoft Forms, Google Forms eller LimeSurvey har lavet.',
  'survey.private':
    'Navne, mailadresser, tidspunkter og andet, der ikke er svar, bliver aldrig gemt. Svarene gemmes anonymt og i tilfældig orden og kan ikke læses ét for ét bagefter.',
  'survey.file': 'Fil med svar',
  'survey.tool': ({ tool }: { tool: string }) =>
    tool
      ? `Filen ser ud til at komme fra ${tool}.`
      : 'Filen kommer ikke fra et værktøj, vi kender. Se kolonnerne efter.',
  'survey.columns': 'Kolonner i filen',
  'survey.column': 'Kolonne',
  'survey.question': 'Spørgsmål',
  'survey.thrownAway': 'Gemmes ikke',
  'survey.problems': 'Svar, der ikke kan læses, og som springes over',
  'survey.problem': ({ line, item, text }: { line: number; item: string; text: string }) =>
    `Række ${line}, ${item}: ”${text}”`,
  'survey.empty': ({ lines }: { lines: string }) => `Uden svar og springes over: række ${lines}.`,
  'survey.tooMany': ({ forms, expected }: { forms: number; expected: number }) =>
    `Der er ${forms} svar i filen, men kun ${expected}, der skal svare. Se efter, om det er den rigtige fil.`,
  'survey.store': ({ forms }: { forms: number }) => (forms === 1 ? 'Gem 1 svar' : `Gem ${forms} svar`),
  'kiosk.begin': 'Send computeren rundt',
  'kiosk.beginTitle': 'Send computeren rundt',
  'kiosk.beginHelp':
    'Deltagerne svarer selv, én ad gangen. Imens fylder skemaet hele skærmen, og resten af programmet er lukket, også efter en genstart. Når én har afleveret, kan ingen se svaret igen, heller ikke du.',
  'kiosk.sealedHelp':
    'De anonyme svar i runden kan derefter ikke læses eller rettes ét for ét. Resultatet ser du som altid.',
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
  'kiosk.keys': ({ steps }: { steps: number }) => `Tryk på et svar, eller brug tasterne 1-${steps}.`,
  'kiosk.share': 'Hvem må se dine svar?',
  'kiosk.anonymous': 'Ingen. Mine svar er anonyme',
  'kiosk.anonymousHelp': 'De gemmes uden navn og indgår i gruppens samlede resultat.',
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
  'kiosk.nextPerson': 'Næste person',
  'kiosk.still': 'Er du her stadig?',
  'kiosk.stillHelp': 'Om et halvt minut slettes det, du har svaret indtil nu, så den næste ikke kan se det.',
  'kiosk.stay': 'Ja, lad mig fortsætte',
  'kiosk.leave': 'Konsulent',
  'kiosk.leaveTitle': 'Tilbage til programmet',
  'kiosk.leaveHelp': 'Kun for konsulenten. Et svar, der ikke er afleveret, bliver slettet.',
  'kiosk.leaveCode': 'Kode',
  'kiosk.leavePassphrase': 'Adgangskode eller gendannelseskode',
  'kiosk.leaveSubmit': 'Luk visningen',
  'kiosk.fullScreen': 'Fuld skærm',
}
