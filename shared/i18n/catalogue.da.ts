import type { Language } from '../content/schema.ts'
import { actions } from './actions.da.ts'
import { attention } from './attention.da.ts'
import { arithmetic } from './attention-how.da.ts'
import { batch } from './batch.da.ts'
import { branding } from './branding.da.ts'
import { breaches } from './breaches.da.ts'
import { calendar } from './calendar.da.ts'
import { charts } from './charts.da.ts'
import { clients } from './clients.da.ts'
import { contract } from './contract.da.ts'
import { contractsPage } from './contracts-page.da.ts'
import { customFields } from './custom-fields.da.ts'
import { dashboards } from './dashboards.da.ts'
import { entry } from './entry.da.ts'
import { evaluation } from './evaluation.da.ts'
import { exchange } from './exchange.da.ts'
import { find } from './find.da.ts'
import { findings } from './findings.da.ts'
import { forms } from './forms.da.ts'
import { frame } from './frame.da.ts'
import { freeText } from './free-text.da.ts'
import { goals } from './goals.da.ts'
import { group } from './group.da.ts'
import { handouts } from './handouts.da.ts'
import { history } from './history.da.ts'
import { indicators } from './indicators.da.ts'
import { kiosk } from './kiosk.da.ts'
import { life } from './life.da.ts'
import { meetingContent } from './meeting-content.da.ts'
import { meetings } from './meetings.da.ts'
import { networks } from './networks.da.ts'
import { notes } from './notes.da.ts'
import { participants } from './participants.da.ts'
import { people } from './people.da.ts'
import { portfolio } from './portfolio.da.ts'
import { print } from './print.da.ts'
import { reflections } from './reflections.da.ts'
import { rejections } from './rejections.da.ts'
import { reports } from './reports.da.ts'
import { retention } from './retention.da.ts'
import { review } from './review.da.ts'
import { roles } from './roles.da.ts'
import { room } from './room.da.ts'
import { rounds } from './rounds.da.ts'
import { series } from './series.da.ts'
import { settings } from './settings.da.ts'
import { shell } from './shell.da.ts'
import { signatures } from './signatures.da.ts'
import { survey } from './survey.da.ts'
import { today } from './today.da.ts'
import { welcome } from './welcome.da.ts'
import { word } from './word.da.ts'

const texts = {
  ...actions,
  ...kiosk,
  ...survey,
  ...entry,
  ...rounds,
  ...shell,
  ...meetings,
  ...series,
  ...roles,
  ...meetingContent,
  ...contract,
  ...signatures,
  ...contractsPage,
  ...word,
  ...evaluation,
  ...freeText,
  ...indicators,
  ...breaches,
  ...retention,
  ...portfolio,
  ...dashboards,
  ...reports,
  ...handouts,
  ...print,
  ...batch,
  ...branding,
  ...participants,
  ...exchange,
  ...find,
  ...forms,
  ...frame,
  ...life,
  ...review,
  ...reflections,
  ...settings,
  ...welcome,
  ...today,
  ...networks,
  ...charts,
  ...clients,
  ...calendar,
  ...people,
  ...notes,
  ...customFields,
  ...history,
  ...room,
  ...goals,
  ...group,
}

/** Danish is the source; a key that English lacks does not compile. */
export type Texts = typeof texts

const words = { texts, rejections, attention, arithmetic, findings }

/**
 * All that the screens say in one language. `texts`: every message, a string or a function of the values it names.
 * `rejections`: the sentence of every rule that can say no, by its code. `attention` and `arithmetic`: the points of
 * attention and how each is worked out. `findings`: the clauses of sentences about results.
 */
export type Catalogue = typeof words & { readonly language: Language }

export const catalogue: Catalogue = { language: 'da', ...words }
