import type { Language } from '../content/schema.ts'
import { actions as actionsDa } from './actions.da.ts'
import { actions as actionsEn } from './actions.en.ts'
import { batch as batchDa } from './batch.da.ts'
import { batch as batchEn } from './batch.en.ts'
import { branding as brandingDa } from './branding.da.ts'
import { branding as brandingEn } from './branding.en.ts'
import { breaches as breachesDa } from './breaches.da.ts'
import { breaches as breachesEn } from './breaches.en.ts'
import { calendar as calendarDa } from './calendar.da.ts'
import { calendar as calendarEn } from './calendar.en.ts'
import { charts as chartsDa } from './charts.da.ts'
import { charts as chartsEn } from './charts.en.ts'
import { clients as clientsDa } from './clients.da.ts'
import { clients as clientsEn } from './clients.en.ts'
import { contract as contractDa } from './contract.da.ts'
import { contract as contractEn } from './contract.en.ts'
import { contractsPage as contractsPageDa } from './contracts-page.da.ts'
import { contractsPage as contractsPageEn } from './contracts-page.en.ts'
import { customFields as customFieldsDa } from './custom-fields.da.ts'
import { customFields as customFieldsEn } from './custom-fields.en.ts'
import { dashboards as dashboardsDa } from './dashboards.da.ts'
import { dashboards as dashboardsEn } from './dashboards.en.ts'
import { entry as entryDa } from './entry.da.ts'
import { entry as entryEn } from './entry.en.ts'
import { evaluation as evaluationDa } from './evaluation.da.ts'
import { evaluation as evaluationEn } from './evaluation.en.ts'
import { exchange as exchangeDa } from './exchange.da.ts'
import { exchange as exchangeEn } from './exchange.en.ts'
import { find as findDa } from './find.da.ts'
import { find as findEn } from './find.en.ts'
import { forms as formsDa } from './forms.da.ts'
import { forms as formsEn } from './forms.en.ts'
import { frame as frameDa } from './frame.da.ts'
import { frame as frameEn } from './frame.en.ts'
import { freeText as freeTextDa } from './free-text.da.ts'
import { freeText as freeTextEn } from './free-text.en.ts'
import { goals as goalsDa } from './goals.da.ts'
import { goals as goalsEn } from './goals.en.ts'
import { group as groupDa } from './group.da.ts'
import { group as groupEn } from './group.en.ts'
import { handouts as handoutsDa } from './handouts.da.ts'
import { handouts as handoutsEn } from './handouts.en.ts'
import { history as historyDa } from './history.da.ts'
import { history as historyEn } from './history.en.ts'
import { indicators as indicatorsDa } from './indicators.da.ts'
import { indicators as indicatorsEn } from './indicators.en.ts'
import { kiosk as kioskDa } from './kiosk.da.ts'
import { kiosk as kioskEn } from './kiosk.en.ts'
import { life as lifeDa } from './life.da.ts'
import { life as lifeEn } from './life.en.ts'
import { meetingContent as meetingContentDa } from './meeting-content.da.ts'
import { meetingContent as meetingContentEn } from './meeting-content.en.ts'
import { meetings as meetingsDa } from './meetings.da.ts'
import { meetings as meetingsEn } from './meetings.en.ts'
import { networks as networksDa } from './networks.da.ts'
import { networks as networksEn } from './networks.en.ts'
import { notes as notesDa } from './notes.da.ts'
import { notes as notesEn } from './notes.en.ts'
import { participants as participantsDa } from './participants.da.ts'
import { participants as participantsEn } from './participants.en.ts'
import { people as peopleDa } from './people.da.ts'
import { people as peopleEn } from './people.en.ts'
import { portfolio as portfolioDa } from './portfolio.da.ts'
import { portfolio as portfolioEn } from './portfolio.en.ts'
import { print as printDa } from './print.da.ts'
import { print as printEn } from './print.en.ts'
import { reflections as reflectionsDa } from './reflections.da.ts'
import { reflections as reflectionsEn } from './reflections.en.ts'
import { rejections as rejectionsDa } from './rejections.da.ts'
import { rejections as rejectionsEn } from './rejections.en.ts'
import { reports as reportsDa } from './reports.da.ts'
import { reports as reportsEn } from './reports.en.ts'
import { review as reviewDa } from './review.da.ts'
import { review as reviewEn } from './review.en.ts'
import { roles as rolesDa } from './roles.da.ts'
import { roles as rolesEn } from './roles.en.ts'
import { room as roomDa } from './room.da.ts'
import { room as roomEn } from './room.en.ts'
import { rounds as roundsDa } from './rounds.da.ts'
import { rounds as roundsEn } from './rounds.en.ts'
import { series as seriesDa } from './series.da.ts'
import { series as seriesEn } from './series.en.ts'
import { settings as settingsDa } from './settings.da.ts'
import { settings as settingsEn } from './settings.en.ts'
import { shell as shellDa } from './shell.da.ts'
import { shell as shellEn } from './shell.en.ts'
import { signatures as signaturesDa } from './signatures.da.ts'
import { signatures as signaturesEn } from './signatures.en.ts'
import { survey as surveyDa } from './survey.da.ts'
import { survey as surveyEn } from './survey.en.ts'
import { today as todayDa } from './today.da.ts'
import { today as todayEn } from './today.en.ts'
import { welcome as welcomeDa } from './welcome.da.ts'
import { welcome as welcomeEn } from './welcome.en.ts'
import { word as wordDa } from './word.da.ts'
import { word as wordEn } from './word.en.ts'

const da = {
  ...actionsDa,
  ...kioskDa,
  ...surveyDa,
  ...entryDa,
  ...roundsDa,
  ...shellDa,
  ...meetingsDa,
  ...seriesDa,
  ...rolesDa,
  ...meetingContentDa,
  ...contractDa,
  ...signaturesDa,
  ...contractsPageDa,
  ...wordDa,
  ...evaluationDa,
  ...freeTextDa,
  ...indicatorsDa,
  ...breachesDa,
  ...portfolioDa,
  ...dashboardsDa,
  ...reportsDa,
  ...handoutsDa,
  ...printDa,
  ...batchDa,
  ...brandingDa,
  ...participantsDa,
  ...exchangeDa,
  ...findDa,
  ...formsDa,
  ...frameDa,
  ...lifeDa,
  ...reviewDa,
  ...reflectionsDa,
  ...settingsDa,
  ...welcomeDa,
  ...todayDa,
  ...networksDa,
  ...chartsDa,
  ...clientsDa,
  ...calendarDa,
  ...peopleDa,
  ...notesDa,
  ...customFieldsDa,
  ...historyDa,
  ...roomDa,
  ...goalsDa,
  ...groupDa,
}

/** Danish is the source; a key that English lacks does not compile. */
export type Texts = typeof da

const en: Texts = {
  ...actionsEn,
  ...kioskEn,
  ...surveyEn,
  ...entryEn,
  ...roundsEn,
  ...shellEn,
  ...meetingsEn,
  ...seriesEn,
  ...rolesEn,
  ...meetingContentEn,
  ...contractEn,
  ...signaturesEn,
  ...contractsPageEn,
  ...wordEn,
  ...evaluationEn,
  ...freeTextEn,
  ...indicatorsEn,
  ...breachesEn,
  ...portfolioEn,
  ...dashboardsEn,
  ...reportsEn,
  ...handoutsEn,
  ...printEn,
  ...batchEn,
  ...brandingEn,
  ...participantsEn,
  ...exchangeEn,
  ...findEn,
  ...formsEn,
  ...frameEn,
  ...lifeEn,
  ...reviewEn,
  ...reflectionsEn,
  ...settingsEn,
  ...welcomeEn,
  ...todayEn,
  ...networksEn,
  ...chartsEn,
  ...clientsEn,
  ...calendarEn,
  ...peopleEn,
  ...notesEn,
  ...customFieldsEn,
  ...historyEn,
  ...roomEn,
  ...goalsEn,
  ...groupEn,
}

/** Every message in one language: a string, or a function of the values it names. */
export const texts = (language: Language): Texts => (language === 'en' ? en : da)

/** The sentence for every rule that can say no, by its code. */
export const rejections = (language: Language): typeof rejectionsDa => (language === 'en' ? rejectionsEn : rejectionsDa)
