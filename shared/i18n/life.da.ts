type Dated = { date: string }
type Count = { count: number }

const meetings = (count: number): string => (count === 1 ? 'det ene planlagte møde' : `de ${count} planlagte møder`)
const steps = (count: number): string => (count === 1 ? 'Det ene åbne skridt' : `De ${count} åbne skridt`)

/** A network's way through its stages. */
export const life = {
  'life.title': 'Netværkets vej',
  'life.now.forming': ({ date }: Dated) => `Netværket har været under dannelse siden ${date}.`,
  'life.now.trial': ({ date }: Dated) => `Netværket har været i prøveperiode siden ${date}.`,
  'life.now.running': ({ date }: Dated) => `Netværket har været i gang siden ${date}.`,
  'life.now.paused': ({ date }: Dated) => `Netværket har holdt pause siden ${date}.`,
  'life.now.closed': ({ date }: Dated) => `Netværket sluttede ${date}. Historikken står her, så længe du vil.`,
  'life.steps': 'Faser og datoer',
  'life.until': ({ date }: Dated) => `til ${date}`,
  'life.correct': ({ stage, date }: Dated & { stage: string }) => `Ret ${stage}, ${date}`,
  'life.correctTitle': ({ stage }: { stage: string }) => `Ret: ${stage}`,
  'life.takeBack': 'Gå et skridt tilbage',
  'life.takenBack': 'Netværket er tilbage i den forrige fase.',
  'life.correctSubmit': 'Gem rettelsen',
  'life.corrected': 'Fasen er rettet.',
  'life.date': 'Fra',
  'life.untilField': 'Til (hvis det er aftalt)',
  'life.untilHint': 'Tomt betyder, at det ikke er aftalt, hvornår pausen slutter.',
  'life.note': 'Grund eller note',
  'life.noteHint': 'Kun til dig. Kommer ikke med på udskrifter.',

  'life.go.forming': 'Tilbage til dannelse',
  'life.go.trial': 'Begynd prøveperioden',
  'life.go.running': 'Fortsæt som fast netværk',
  'life.go.paused': 'Hold pause',
  'life.go.closed': 'Afslut netværket',
  'life.resume.trial': 'Genoptag prøveperioden',
  'life.resume.running': 'Genoptag netværket',
  'life.gone.forming': 'Netværket er under dannelse.',
  'life.gone.trial': 'Netværket er i prøveperiode.',
  'life.gone.running': 'Netværket er i gang.',
  'life.gone.paused': 'Netværket holder pause.',
  'life.gone.closed': 'Netværket er afsluttet.',
  'life.suggest.trial': ({ date }: Dated) =>
    `Det første møde blev holdt ${date}, men netværket står stadig som under dannelse. Er prøveperioden begyndt?`,
  'life.suggest.resume': ({ date }: Dated) => `Pausen skulle slutte ${date}. Er netværket i gang igen?`,
  'life.suggest.on': ({ date }: Dated) => `Ja, fra ${date}`,

  'life.cancelMeetings': ({ count }: Count) => `Aflys ${meetings(count)}`,
  'life.cancelInPause': ({ count }: Count) =>
    count === 1 ? 'Aflys det planlagte møde i pausen' : `Aflys de ${count} planlagte møder i pausen`,
  'life.keepMeetings': 'Ellers bliver de stående i kalenderen.',
  'life.dropSteps': ({ count }: Count) => `${steps(count)} markeres som ikke nået`,
  'life.dropHint': 'Ellers bliver de ved med at stå som åbne.',
  'life.nothingLeft': 'Der er ingen planlagte møder og ingen åbne skridt.',
}
