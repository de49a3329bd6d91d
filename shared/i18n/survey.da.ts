export const survey = {
  'survey.begin': 'Hent fra spørgeskema',
  'survey.title': 'Hent svar fra et spørgeskema',
  'survey.help':
    'Vælg den fil med svar (CSV eller XLSX), som SurveyXact, Enalyzer, Microsoft Forms, Google Forms eller LimeSurvey har lavet.',
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
