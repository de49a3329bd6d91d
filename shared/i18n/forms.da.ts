type Count = { count: number }
type Not = { question: string; written: string }

const sheets = (count: number): string => (count === 1 ? '1 ark' : `${count.toLocaleString('da-DK')} ark`)
const quoted = (written: string): string =>
  written === '' ? '' : `: ”${written.length > 60 ? `${written.slice(0, 60)} …` : written}”`

export const forms = {
  'forms.title': 'Læs udfyldte ark ind',
  'forms.drop': 'Slip de udfyldte ark her',
  'forms.how': 'Slip de PDF-ark, du har fået tilbage, i vinduet – gerne alle på én gang.',
  'forms.choose': 'Vælg filer',
  'forms.chooseOthers': 'Vælg andre filer',
  'forms.open': 'Læs udfyldte ark ind',
  'forms.reading': 'Læser arkene …',
  'forms.nothingYet': 'Intet er gemt, før du trykker på Gem.',
  'forms.store': ({ count }: Count) => (count === 0 ? 'Gem' : `Gem ${sheets(count)}`),
  'forms.storing': 'Gemmer …',
  'forms.stored': ({ count }: Count) => `${sheets(count)} er læst ind`,
  'forms.see': 'Se svarene',

  'forms.preview': 'Sådan er arkene læst',
  'forms.ready': ({ count }: Count) => (count === 0 ? 'Ingen ark kan læses ind.' : `${sheets(count)} kan læses ind.`),
  'forms.refused': ({ count }: Count) => `${count === 1 ? '1 fil' : `${count} filer`} kan ikke.`,
  'forms.unsaid': ({ count }: Count) => `Vælg, hvem ${sheets(count)} er fra.`,
  'forms.take': 'Tag med',
  'forms.takeFile': ({ name }: { name: string }) => `Tag ${name} med`,
  'forms.notTaken': 'Kan ikke læses ind',
  'forms.file': 'Fil',
  'forms.sheet': 'Ark',
  'forms.who': 'Hvem',
  'forms.understood': 'Forstået',
  'forms.answered': ({ answered, asked }: { answered: number; asked: number }) => `${answered} af ${asked} spørgsmål`,
  'forms.round': ({ date }: { date: string }) => `Runden ${date}`,
  'forms.newRound': ({ date }: { date: string }) => `Ny runde ${date}`,
  'forms.anonymous': 'Uden navn',
  'forms.whoIs': ({ written }: { written: string }) => `Hvem er ”${written}”?`,
  'forms.whose': 'Hvem er arket fra?',
  'forms.chooseOwner': 'Vælg …',
  'forms.nobody': 'Gem uden navn',

  'forms.known': 'Den samme fil er læst ind før.',
  'forms.late':
    'Mødet er mere end 48 timer siden. Tag kun skemaet med, hvis det blev udfyldt i tide; det kan man ikke se på filen.',
  'forms.older': 'Arket er lavet før en ændring af ordlyden. Det, der stadig findes, er læst.',
  'forms.replaces': ({ count }: Count) =>
    count === 1 ? '1 tidligere svar bliver ændret.' : `${count} tidligere svar bliver ændret.`,
  'forms.goalOnly': 'Kun målet bliver gemt: det har deltageren valgt.',
  'forms.elsewhere': ({ count }: Count) =>
    count === 1
      ? '1 besvaret spørgsmål har ikke en plads i appen og bliver ikke gemt.'
      : `${count} besvarede spørgsmål har ikke en plads i appen og bliver ikke gemt.`,
  'forms.not.two-marks': ({ question }: Not) => `To krydser: ${question}`,
  'forms.not.not-a-choice': ({ question }: Not) => `Ukendt kryds: ${question}`,
  'forms.not.not-a-date': ({ question, written }: Not) => `Ikke en dato${quoted(written)}. ${question}`,
  'forms.not.too-long': ({ question }: Not) => `For langt til at blive gemt: ${question}`,

  'forms.problem.not-pdf': 'Det er ikke en PDF. Bed om den PDF, som arket blev sendt ud som.',
  'forms.problem.damaged': 'Filen er beskadiget og kan ikke læses. Bed om at få den sendt igen.',
  'forms.problem.locked': 'Filen er låst med en adgangskode. Bed om en uden.',
  'forms.problem.flattened':
    'Felterne er væk, sandsynligvis fordi arket er gemt som et billede eller ”udskrevet” til PDF. Bed om arket gemt med Gem, eller skriv svarene ind.',
  'forms.problem.no-form': 'Det er ikke et af appens ark til udfyldning.',
  'forms.problem.huge': 'Filen er større end 20 MB. Så stort er ingen af appens ark.',
  'forms.problem.slow': 'Filen tog for lang tid at læse og er sprunget over.',
  'forms.problem.too-many': 'Der kan læses 500 filer ad gangen. Tag denne med næste gang.',
}
