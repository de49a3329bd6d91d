import type { Database } from 'better-sqlite3'
import { withLazyStatements } from '../database/lazy-statements.ts'
import { breachStore } from './breaches/store.ts'
import { calendarStore } from './calendar/store.ts'
import { brandingStore } from './clients/branding-store.ts'
import { contactStore } from './clients/contact-store.ts'
import { clientStore } from './clients/store.ts'
import { consultantStore } from './consultant/store.ts'
import { ownTemplateStore } from './contracts/own-template-store.ts'
import { contractStore } from './contracts/store.ts'
import { customFieldStore } from './custom-fields/store.ts'
import { handoutPackStore } from './documents/pack-store.ts'
import { mergeStore } from './duplicates/store.ts'
import { answerStore } from './evaluation/answer-store.ts'
import { keptRowStore } from './evaluation/kept-rows.ts'
import { evaluationStore } from './evaluation/store.ts'
import { surveyLayoutStore } from './evaluation/survey-layout-store.ts'
import { exchangeStore } from './exchange/store.ts'
import { findStore } from './find/store.ts'
import { formStore } from './forms/store.ts'
import { goalPictureStore } from './goals/picture-store.ts'
import { goalStore } from './goals/store.ts'
import { kioskStore } from './kiosk/store.ts'
import { limitStore } from './limits/store.ts'
import { attendanceStore } from './meetings/attendance-store.ts'
import { decisionStore } from './meetings/decision-store.ts'
import { minutesStore } from './meetings/minutes-store.ts'
import { privateNoteStore } from './meetings/private-note-store.ts'
import { stepStore } from './meetings/step-store.ts'
import { meetingStore } from './meetings/store.ts'
import { type NetworkMemo, networkMemo } from './networks/network-memo.ts'
import { networkStore } from './networks/store.ts'
import { noteStore } from './notes/store.ts'
import { employmentStore } from './participants/employment-store.ts'
import { participantStore } from './participants/store.ts'
import { reflectionStore } from './reflections/store.ts'
import { reportDraftStore } from './reports/draft-store.ts'
import { handedReportStore } from './reports/handed-store.ts'
import { eraseStore } from './retention/erase-store.ts'
import { retentionStore } from './retention/store.ts'
import { reviewStore } from './reviews/store.ts'
import { schoolHolidayStore } from './series/school-holiday-store.ts'
import { signatureStore } from './signatures/store.ts'

export type Stores = ReturnType<typeof createStores>

/** All stores over one open database. Statements are prepared when they are first used. */
export const createStores = (opened: Database, statements = withLazyStatements) =>
  storesOver(statements(opened), networkMemo(opened))

const storesOver = (db: Database, memo: NetworkMemo) => ({
  consultant: consultantStore(db),
  clients: clientStore(db),
  branding: brandingStore(db),
  contacts: contactStore(db),
  notes: noteStore(db),
  customFields: customFieldStore(db),
  networks: networkStore(db),
  memo,
  participants: participantStore(db),
  employments: employmentStore(db),
  exchange: exchangeStore(db),
  reflections: reflectionStore(db),
  reviews: reviewStore(db),
  duplicates: mergeStore(db),
  meetings: meetingStore(db),
  attendance: attendanceStore(db),
  decisions: decisionStore(db),
  minutes: minutesStore(db),
  privateNotes: privateNoteStore(db),
  steps: stepStore(db),
  limits: limitStore(db),
  breaches: breachStore(db),
  retention: retentionStore(db),
  erase: eraseStore(db),
  reportDrafts: reportDraftStore(db),
  handedReports: handedReportStore(db),
  schoolHolidays: schoolHolidayStore(db),
  handoutPacks: handoutPackStore(db),
  contracts: contractStore(db),
  signatures: signatureStore(db),
  ownTemplates: ownTemplateStore(db),
  evaluation: evaluationStore(db),
  answers: answerStore(db),
  surveyLayouts: surveyLayoutStore(db),
  keptRows: keptRowStore(db),
  goals: goalStore(db),
  goalPictures: goalPictureStore(db),
  kiosk: kioskStore(db),
  calendar: calendarStore(db),
  find: findStore(db),
  forms: formStore(db),
})
