import type { Database } from 'better-sqlite3'
import type { FeatureHandlers } from '../../shared/contract/index.ts'
import type { ChangeLog } from '../database/change-log.ts'
import type { Platform } from '../hosts/platform.ts'
import { batchHandlers } from './batch/handlers.ts'
import { breachHandlers } from './breaches/handlers.ts'
import { calendarHandlers } from './calendar/handlers.ts'
import { brandingHandlers } from './clients/branding-handlers.ts'
import { contactHandlers } from './clients/contact-handlers.ts'
import { clientHandlers } from './clients/handlers.ts'
import { consultantHandlers } from './consultant/handlers.ts'
import { createContext } from './context.ts'
import { clauseHandlers } from './contracts/clause-handlers.ts'
import { contractHandlers } from './contracts/handlers.ts'
import { ownTemplateHandlers } from './contracts/own-template-handlers.ts'
import { customFieldHandlers } from './custom-fields/handlers.ts'
import { accessionHandlers } from './documents/accession-handlers.ts'
import { documentHandlers } from './documents/handlers.ts'
import { packHandlers } from './documents/pack-handlers.ts'
import { wordHandlers } from './documents/word-handlers.ts'
import { duplicateHandlers } from './duplicates/handlers.ts'
import { dashboardHandlers } from './evaluation/dashboard-handlers.ts'
import { evaluationHandlers } from './evaluation/handlers.ts'
import { surveyHandlers } from './evaluation/survey-handlers.ts'
import { textHandlers } from './evaluation/text-handlers.ts'
import { exportHandlers } from './exchange/export-handlers.ts'
import { importHandlers } from './exchange/import-handlers.ts'
import { findHandlers } from './find/handlers.ts'
import { formHandlers } from './forms/handlers.ts'
import { goalHandlers } from './goals/handlers.ts'
import { goalSheetHandlers } from './goals/sheet-handlers.ts'
import { groupHandlers } from './group/handlers.ts'
import { historyHandlers } from './history/handlers.ts'
import { kioskGoalHandlers } from './kiosk/goal-handlers.ts'
import { kioskHandlers } from './kiosk/handlers.ts'
import { limitHandlers } from './limits/handlers.ts'
import { attendanceHandlers } from './meetings/attendance-handlers.ts'
import { contentHandlers } from './meetings/content-handlers.ts'
import { meetingHandlers } from './meetings/handlers.ts'
import { stepHandlers } from './meetings/step-handlers.ts'
import { networkHandlers } from './networks/handlers.ts'
import { stageHandlers } from './networks/stage-handlers.ts'
import { noteHandlers } from './notes/handlers.ts'
import { employmentHandlers } from './participants/employment-handlers.ts'
import { participantHandlers } from './participants/handlers.ts'
import { membershipHandlers } from './participants/membership-handlers.ts'
import { reflectionHandlers } from './reflections/handlers.ts'
import { reportDraftHandlers } from './reports/draft-handlers.ts'
import { handedReportHandlers } from './reports/handed-handlers.ts'
import { reportHandlers } from './reports/handlers.ts'
import { retentionHandlers } from './retention/handlers.ts'
import { reviewHandlers } from './reviews/handlers.ts'
import { roleHandlers } from './roles/handlers.ts'
import { seriesHandlers } from './series/handlers.ts'
import { schoolHolidayHandlers } from './series/school-holiday-handlers.ts'
import { contractOverviewHandlers } from './signatures/contract-rows.ts'
import { signatureHandlers } from './signatures/handlers.ts'
import { scanHandlers } from './signatures/scan-handlers.ts'
import { todayHandlers } from './today/handlers.ts'

/** Every use case of the app over one open store. */
export function createFeatures(
  db: Database,
  platform: Pick<Platform, 'now' | 'saveFile' | 'saveFolder'> & {
    readonly hasPassphrase?: () => boolean
    /** Tells that rows of the portfolio are missing; where nobody makes them ready, who asks waits for them. */
    readonly rowsWanted?: () => void
  },
  log: ChangeLog,
): FeatureHandlers {
  const context = createContext(db, platform)
  const evaluation = evaluationHandlers(context, platform)
  const reflections = reflectionHandlers(context)
  return {
    ...consultantHandlers(context),
    ...clientHandlers(context),
    ...contactHandlers(context),
    ...brandingHandlers(context),
    ...noteHandlers(context),
    ...customFieldHandlers(context),
    ...networkHandlers(context),
    ...stageHandlers(context),
    ...reviewHandlers(context),
    ...participantHandlers(context),
    ...employmentHandlers(context),
    ...membershipHandlers(context),
    ...importHandlers(context, platform),
    ...exportHandlers(context, platform),
    ...reflections,
    ...duplicateHandlers(context),
    ...meetingHandlers(context),
    ...contentHandlers(context),
    ...attendanceHandlers(context),
    ...stepHandlers(context),
    ...seriesHandlers(context),
    ...schoolHolidayHandlers(context),
    ...limitHandlers(context),
    ...breachHandlers(context),
    ...retentionHandlers(context, log),
    ...roleHandlers(context),
    ...contractHandlers(context),
    ...clauseHandlers(context),
    ...signatureHandlers(context),
    ...contractOverviewHandlers(context),
    ...scanHandlers(context, platform),
    ...ownTemplateHandlers(context),
    ...evaluation,
    ...textHandlers(context),
    ...dashboardHandlers(context),
    ...formHandlers(context, { ...evaluation, ...reflections }),
    ...kioskHandlers(context, platform),
    ...kioskGoalHandlers(context),
    ...surveyHandlers(context),
    ...goalHandlers(context),
    ...goalSheetHandlers(context, platform),
    ...findHandlers(context),
    ...documentHandlers(context, platform),
    ...accessionHandlers(context, platform),
    ...packHandlers(context),
    ...batchHandlers(context, platform),
    ...wordHandlers(context, platform),
    ...reportHandlers(context, platform),
    ...reportDraftHandlers(context),
    ...handedReportHandlers(context),
    ...todayHandlers(context),
    ...calendarHandlers(context, platform, log),
    ...historyHandlers(context, log),
    ...groupHandlers(context, platform),
  }
}
