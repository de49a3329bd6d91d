import { actions } from './actions.en.ts'
import { attention } from './attention.en.ts'
import { arithmetic } from './attention-how.en.ts'
import { batch } from './batch.en.ts'
import { branding } from './branding.en.ts'
import { breaches } from './breaches.en.ts'
import { calendar } from './calendar.en.ts'
import type { Catalogue, Texts } from './catalogue.da.ts'
import { charts } from './charts.en.ts'
import { clients } from './clients.en.ts'
import { contract } from './contract.en.ts'
import { contractsPage } from './contracts-page.en.ts'
import { customFields } from './custom-fields.en.ts'
import { dashboards } from './dashboards.en.ts'
import { entry } from './entry.en.ts'
import { evaluation } from './evaluation.en.ts'
import { exchange } from './exchange.en.ts'
import { find } from './find.en.ts'
import { findings } from './findings.en.ts'
import { forms } from './forms.en.ts'
import { frame } from './frame.en.ts'
import { freeText } from './free-text.en.ts'
import { goals } from './goals.en.ts'
import { group } from './group.en.ts'
import { handouts } from './handouts.en.ts'
import { history } from './history.en.ts'
import { indicators } from './indicators.en.ts'
import { kiosk } from './kiosk.en.ts'
import { life } from './life.en.ts'
import { meetingContent } from './meeting-content.en.ts'
import { meetings } from './meetings.en.ts'
import { networks } from './networks.en.ts'
import { notes } from './notes.en.ts'
import { participants } from './participants.en.ts'
import { people } from './people.en.ts'
import { portfolio } from './portfolio.en.ts'
import { print } from './print.en.ts'
import { reflections } from './reflections.en.ts'
import { rejections } from './rejections.en.ts'
import { reports } from './reports.en.ts'
import { retention } from './retention.en.ts'
import { review } from './review.en.ts'
import { roles } from './roles.en.ts'
import { room } from './room.en.ts'
import { rounds } from './rounds.en.ts'
import { series } from './series.en.ts'
import { settings } from './settings.en.ts'
import { shell } from './shell.en.ts'
import { signatures } from './signatures.en.ts'
import { survey } from './survey.en.ts'
import { today } from './today.en.ts'
import { welcome } from './welcome.en.ts'
import { word } from './word.en.ts'

const texts: Texts = {
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

export const catalogue: Catalogue = { language: 'en', texts, rejections, attention, arithmetic, findings }
