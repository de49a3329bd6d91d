import type { z } from 'zod'
import { accession } from './accession.ts'
import { batch } from './batch.ts'
import { breaches } from './breaches.ts'
import { calendar } from './calendar.ts'
import { clients } from './clients.ts'
import { consultant } from './consultant.ts'
import { contractOverview } from './contract-overview.ts'
import { contracts } from './contracts.ts'
import { customFields } from './custom-fields.ts'
import { dashboards } from './dashboards.ts'
import type { TaskContext } from './define.ts'
import { documents } from './documents.ts'
import { duplicates } from './duplicates.ts'
import { evaluation } from './evaluation.ts'
import { exchange } from './exchange.ts'
import { find } from './find.ts'
import { forms } from './forms.ts'
import { freeText } from './free-text.ts'
import { goals } from './goals.ts'
import { group } from './group.ts'
import { handedReports } from './handed-reports.ts'
import { handoutPacks } from './handout-packs.ts'
import { history } from './history.ts'
import { kiosk } from './kiosk.ts'
import { limits } from './limits.ts'
import { meetingContent } from './meeting-content.ts'
import { meetings } from './meetings.ts'
import { networkLife } from './network-life.ts'
import { networks } from './networks.ts'
import { notes } from './notes.ts'
import { ownTemplates } from './own-templates.ts'
import { participants } from './participants.ts'
import { portfolio } from './portfolio.ts'
import { reflections } from './reflections.ts'
import { reportDrafts } from './report-drafts.ts'
import { reports } from './reports.ts'
import { retention } from './retention.ts'
import { roles } from './roles.ts'
import { series } from './series.ts'
import { signatures } from './signatures.ts'
import { today } from './today.ts'
import { vault } from './vault.ts'
import { word } from './word.ts'

/** Every method of the app, written once. Bridge, dispatch, hosts and the renderer's client all follow from it. */
export const contract = {
  ...vault,
  ...consultant,
  ...clients,
  ...networks,
  ...networkLife,
  ...participants,
  ...exchange,
  ...reflections,
  ...customFields,
  ...duplicates,
  ...notes,
  ...meetings,
  ...meetingContent,
  ...series,
  ...roles,
  ...contracts,
  ...contractOverview,
  ...signatures,
  ...accession,
  ...ownTemplates,
  ...evaluation,
  ...freeText,
  ...portfolio,
  ...goals,
  ...dashboards,
  ...kiosk,
  ...limits,
  ...breaches,
  ...retention,
  ...find,
  ...forms,
  ...documents,
  ...handoutPacks,
  ...batch,
  ...word,
  ...reports,
  ...reportDrafts,
  ...handedReports,
  ...today,
  ...calendar,
  ...history,
  ...group,
}

export type Contract = typeof contract
export type MethodName = keyof Contract
/** What a caller sends, before it is checked. */
export type Sent<M extends MethodName> = z.input<Contract[M]['input']>
/** What a handler receives. */
export type Received<M extends MethodName> = z.output<Contract[M]['input']>
/** What a caller gets back. */
export type Answer<M extends MethodName> = z.output<Contract[M]['output']>

type Handler<M extends MethodName> = Contract[M]['kind'] extends 'command'
  ? (input: Received<M>) => Answer<M>
  : Contract[M]['kind'] extends 'task'
    ? (input: Received<M>, context: TaskContext) => Promise<Answer<M>>
    : (input: Received<M>) => Answer<M> | Promise<Answer<M>>

/** One function for each method. A method without a handler, a wrong answer and an asynchronous command do not compile. */
export type Handlers = { readonly [M in MethodName]: Handler<M> }

/** Commands that are one step of undo. */
export type RecordedMethod = {
  [M in MethodName]: Contract[M] extends { recorded: true } ? M : never
}[MethodName]

/** Methods that work while the store is closed. */
export type VaultMethod = keyof typeof vault
export type FeatureHandlers = Omit<Handlers, VaultMethod>

export const isRecorded = (name: MethodName): name is RecordedMethod => {
  const method = contract[name]
  return 'recorded' in method && method.recorded
}
export const isMethodName = (name: string): name is MethodName => Object.hasOwn(contract, name)
