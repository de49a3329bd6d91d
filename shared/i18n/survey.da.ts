export const survey = {
  'survey.begin': 'Hent fra spørgeskema',
  'survey.title': 'Hent svar fra et spørgeskema',
  'survey.help':
    'Vælg den fil med svar (CSV, XLSX eller ZIP), som SurveyXact, Enalyzer, Microsoft Forms, Google Forms eller LimeSurvey har lavet. SurveyXact laver tre CSV-filer: vælg dem alle på én gang.',
  'survey.private':
    'Navne, mailadresser, tidspunkter og andet, der ikke er svar, bliver aldrig gemt. Svarene gemmes anonymt og i tilfældig rækkefølge og kan ikke læses ét for ét bagefter.',
  'survey.file': 'Fil med svar',
  'survey.tool': ({ tool }: { tool: string }) =>
    tool
      ? `Filen ser ud til at komme fra ${tool}.`
      : 'Filen kommer ikke fra et værktøj, vi kender. Se kolonnerne efter.',
  'survey.sheet': 'Ark i filen',
  'survey.sheetHint': ({ sheets }: { sheets: number }) =>
    `Filen har ${sheets} ark. Valgt er det, hvor flest spørgsmål er genkendt.`,
  'survey.remembered': 'Kolonnerne er læst som sidste gang, du hentede en fil med de samme overskrifter.',
  'survey.noHeadings': (_: { tool: string }) =>
    'Den første række ligner svar og ikke overskrifter, så den er læst som et skema. Vælg selv, hvad kolonnerne er.',
  'survey.unfinished': ({ forms }: { forms: number }) =>
    `Tag også ${forms === 1 ? 'det skema' : `de ${forms} skemaer`} med, som ikke er sendt ind`,
  'survey.noQuestions': ({ title }: { title: string }) =>
    `Ingen af kolonnerne ligner spørgsmålene i ”${title}”. Er det den rigtige fil? Ellers kan du selv vælge et spørgsmål til hver kolonne herunder.`,
  'survey.noAnswers': 'Filen har overskrifter, men ingen svar.',
  'survey.taken':
    'Svarene i filen er allerede hentet ind i runden. Hentes de igen, tæller de dobbelt, så de kan ikke gemmes. Skal de læses på en anden måde, så slet runden, og begynd den igen.',
  'survey.already': ({ answers }: { answers: number }) =>
    `Runden har allerede ${answers} svar. Er nogle af svarene i filen hentet eller tastet før, tæller de dobbelt.`,
  'survey.mostForms': ({ forms, most }: { forms: number; most: number }) =>
    `Der er ${forms.toLocaleString('da')} svar i filen, og højst ${most} kan hentes ad gangen. Se efter, om det er den rigtige fil.`,
  'survey.reading': ({ items }: { items: string }) => `Hvad betyder tallene ved ${items}?`,
  'survey.readingHelp': 'Det fremgår ikke af filen. Se efter i det værktøj, undersøgelsen er lavet i.',
  'survey.readingChoice': ({ low, least, high, most }: { low: number; least: string; high: number; most: string }) =>
    `${low} er ”${least}”, ${high} er ”${most}”`,
  'survey.readingExample': ({ number, question, words }: { number: number; question: string; words: string }) =>
    `Et ${number}-tal ved ”${question}” bliver til ”${words}”.`,
  'survey.readingNeeded': 'Vælg, hvad tallene betyder. Intet er gemt endnu.',
  'survey.readingSaid': ({ low, least, high, most }: { low: number; least: string; high: number; most: string }) =>
    `Filen siger selv, hvad tallene betyder: ${low} er ”${least}”, ${high} er ”${most}”.`,
  'survey.readingTurned': 'Det er omvendt af arkene, så svarene bliver vendt.',
  'survey.hintHigh': ({ most }: { most: string }) =>
    `De fleste tal i filen er høje. Det taler for, at det højeste er ”${most}”.`,
  'survey.hintLow': ({ most }: { most: string }) =>
    `De fleste tal i filen er lave. Enten er 1 ”${most}”, eller også er svarene mest negative. Se efter i værktøjet.`,
  'survey.alreadyTurned': ({ item, question }: { item: string; question: string }) =>
    `${item} (”${question}”) går den anden vej, men svarene følger de andre. Måske har værktøjet allerede vendt dem.`,
  'survey.turnItem': ({ item }: { item: string }) => `Tallene ved ${item} er vendt i filen`,
  'survey.moreSteps': ({ items, steps }: { items: string; steps: number }) =>
    `Tallene ved ${items} går længere end til ${steps}. Undersøgelsen har en anden skala end arket, og svarene kan ikke sammenlignes.`,
  'survey.looksLike': ({ title }: { title: string }) =>
    `Filen ligner ”${title}”. Begynd en runde af det skema, og hent filen dér.`,
  'survey.others': ({ items }: { items: string }) => `Andre svar ved ${items}`,
  'survey.othersHelp': 'De er hverken ord eller tal på skalaen. Sig, hvad de betyder, eller lad dem springes over.',
  'survey.otherAnswer': 'Svar i filen',
  'survey.otherCount': 'Antal',
  'survey.otherMeans': 'Betyder',
  'survey.otherMeansOf': ({ answer }: { answer: string }) => `”${answer}” betyder`,
  'survey.skipped': 'Springes over',
  'survey.showAll': ({ columns }: { columns: number }) =>
    columns === 1 ? 'Vis også den kolonne, der ikke gemmes' : `Vis også de ${columns} kolonner, der ikke gemmes`,
  'survey.moreProblems': ({ more }: { more: number }) => `og ${more.toLocaleString('da')} til`,
  'survey.sums': ({ lines }: { lines: string }) => `Sammentælling, der springes over: række ${lines}.`,
  'survey.shortened': ({ texts }: { texts: number }) =>
    `${texts === 1 ? '1 svar i egne ord er' : `${texts} svar i egne ord er`} længere end 1.000 tegn. Kun de første 1.000 gemmes.`,
  'survey.columnNumber': ({ number }: { number: number }) => `Kolonne ${number}`,
  'survey.inOrder': ({ item }: { item: string }) => `Lad de næste følge efter ${item}`,
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
}
