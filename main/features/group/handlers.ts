import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { contractDocument } from '../contracts/contract-document.ts'
import { layOutContract } from '../documents/print.ts'
import { pulseSeries } from '../evaluation/dashboard.ts'
import { heldRounds } from '../evaluation/gate.ts'
import { shown } from '../evaluation/store.ts'
import { foundMeeting, foundNetwork } from '../found.ts'
import { meetingHandlers } from '../meetings/handlers.ts'
import { stepHandlers } from '../meetings/step-handlers.ts'
import { stepsOfGroup } from '../meetings/steps-of-group.ts'
import { editionOf } from '../networks/edition.ts'
import { nextOf } from '../networks/summary.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import { saveReport } from '../reports/handlers.ts'
import { proposedPeriods } from '../reports/periods.ts'
import { groupGoals } from './group-goals.ts'
import { groupMeetings, groupStep } from './group-meeting.ts'
import { groupPicture, groupStatements } from './group-picture.ts'
import { alikeInPulse, groupResults } from './group-results.ts'
import { groupWords } from './group-words.ts'
import { roomView } from './room.ts'

/** What the group may see of itself ("Vis for gruppen", "I rummet"), and the little it changes there. */
export const groupHandlers = (context: Context, platform: Pick<Platform, 'saveFile'>) => {
  const { stores, today } = context
  const meetings = meetingHandlers(context)
  const steps = stepHandlers(context)
  return {
    'group.network': ({ id }) => {
      const { name, stage } = foundNetwork(stores, id)
      return {
        id,
        name,
        stage,
        held: stores.meetings.ofNetwork(id).filter(({ status }) => status === 'held').length,
        members: currentMembers(stores.participants.membershipsOfNetwork(id), today()).length,
        trialMeetings: stores.networks.frame(id).trialMeetings,
        hasContract: stores.contracts.newestForMembers(id) !== undefined,
      }
    },
    'group.overview': ({ id }) => {
      const { indicators, findings } = groupPicture(context, id)
      const { attendance, balance, purpose, energy, composition, trial } = indicators
      const next = nextOf(stores.meetings.ofNetwork(id), today())
      return {
        indicators: { attendance, balance, purpose, energy, composition, trial },
        findings,
        next: next ? groupMeetings(stores, id)(next) : null,
        steps: stepsOfGroup(stores, stores.steps.ofNetwork(id))
          .filter(({ state }) => state === 'open')
          .map(groupStep),
      }
    },
    'group.evaluation': ({ id }) => {
      const { facts, indicators, findings } = groupPicture(context, id)
      return {
        minResponses: facts.minResponses,
        rounds: stores.evaluation
          .roundsOf(id)
          .filter(({ closed, instrument }) => closed && instrument === 'P')
          .map(shown),
        held: heldRounds(facts.rounds),
        // How the meeting was led is said of one person, whom everybody knows.
        series: pulseSeries(facts).filter(({ dimension }) => dimension !== 'facilitation'),
        alike: alikeInPulse(context, id),
        indicators: groupStatements(indicators),
        findings,
        results: groupResults(context, id),
      }
    },
    'group.goals': ({ id }) => groupGoals(context, foundNetwork(stores, id).id),
    'group.words': ({ id }) => groupWords(context, id),
    'group.meetings': ({ id }) => {
      foundNetwork(stores, id)
      return {
        meetings: stores.meetings.ofNetwork(id).map(groupMeetings(stores, id)),
        steps: stepsOfGroup(stores, stores.steps.ofNetwork(id)).map(groupStep),
      }
    },
    'group.frame': ({ id }) => stores.networks.frame(foundNetwork(stores, id).id),
    'group.contract': async ({ id }) => {
      foundNetwork(stores, id)
      const contract = stores.contracts.newestForMembers(id)
      if (!contract) throw new Rejection('contract-not-found')
      const document = contractDocument(context, contract)
      return await layOutContract(document.contract, document.facts)
    },
    'group.saveReport': async ({ id, kind, form }, task) => {
      const { language } = editionOf(stores, foundNetwork(stores, id))
      const period = proposedPeriods(context, id)[kind]
      const wish = {
        about: 'network',
        networkId: id,
        kind,
        audience: 'group',
        ...period,
        agreements: true,
        language,
        nextSteps: '',
        since: null,
        pureBlack: false,
      } as const
      return await saveReport(context, platform, { wish, form }, task)
    },
    'group.room': ({ meetingId }) => roomView(context, foundMeeting(stores, meetingId).id),
    'group.setFocusPersons': ({ meetingId, participantIds }) => {
      meetings['meetings.setFocusPersons']({ id: meetingId, participantIds })
      return null
    },
    'group.setStep': ({ id, state }) => {
      steps['steps.update']({ id, change: { state } })
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
