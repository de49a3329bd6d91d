import { instrumentView } from '../../../shared/content/instrument-view.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { offersAnonymous } from '../../../shared/domain/disclosure.ts'
import { dueRounds } from '../../../shared/domain/due-rounds.ts'
import type { Response } from '../../../shared/domain/evaluation.ts'
import { CommentId, type ParticipantId, ResponseId, RoundId } from '../../../shared/domain/ids.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundClient, foundNetwork, foundRound } from '../found.ts'
import { closeGoalRound } from '../goals/goal-gate.ts'
import { assess } from '../networks/assess.ts'
import { editionOf } from '../networks/edition.ts'
import { newId } from '../new-id.ts'
import { closeRound } from './close-round.ts'
import { networkDashboard } from './dashboard.ts'
import { answeredBy, entryOf, heldRounds } from './gate.ts'
import { checkComment, checkValues } from './instruments.ts'
import { portfolio } from './portfolio.ts'
import { answerTime } from './pulse-time.ts'
import { membersAsked, peopleOf } from './round-people.ts'
import { changeRound, dateAt, roundAt } from './round-place.ts'
import { roundResult } from './round-result.ts'
import { roundView } from './round-view.ts'
import { type StoredRound, shown } from './store.ts'

/** So many rows of the portfolio are worked out while somebody waits, where others are made ready beside. */
const AT_ONCE = 8

export const evaluationHandlers = (
  context: Context,
  { rowsWanted }: { readonly rowsWanted?: (() => void) | undefined } = {},
) => {
  const { stores } = context
  const openRound = (id: RoundId): StoredRound => {
    const round = foundRound(stores, id)
    if (round.closed) throw new Rejection('round-closed')
    return round
  }
  const checkPerson = (round: StoredRound, participantId: ParticipantId | null, besides?: ResponseId): void => {
    const members = membersAsked(stores, round)
    if (participantId === null) {
      if (isOwnSheet(round.instrument)) throw new Rejection('sheet-needs-name')
      if (!offersAnonymous(members.length)) throw new Rejection('too-few-for-anonymous', { members: members.length })
      return
    }
    if (!members.includes(participantId)) throw new Rejection('not-a-member')
    const form = answeredBy(stores, round.id).get(participantId)
    if (form !== undefined && form !== besides) throw new Rejection('already-answered')
  }
  const checkResponse = (round: StoredRound, { id, participantId, values }: Response): void => {
    checkValues(round.instrument, values)
    checkPerson(round, participantId, id)
  }
  const checkChange = (round: StoredRound, id: ResponseId): void => {
    const known = stores.answers.responsesTo(round.id).find((response) => response.id === id)
    if (!known) throw new Rejection('response-not-found')
    // Whoever saw the picture before would read the one changed answer off the next.
    if (round.seen && known.batch !== null) throw new Rejection('answer-in-picture')
  }

  return {
    'evaluation.rounds': ({ networkId }) => {
      const network = foundNetwork(stores, networkId)
      const rounds = stores.evaluation.roundsOf(networkId).map(shown)
      const measured = new Set(rounds.filter((round) => round.instrument === 'P').map((round) => round.meetingId))
      const held = stores.meetings.ofNetwork(networkId).filter((meeting) => meeting.status === 'held')
      return {
        rounds: rounds.toReversed(),
        held: heldRounds(assess(context, networkId).facts.rounds),
        withoutPulse: held
          .filter((meeting) => !measured.has(meeting.id))
          .map((meeting) => ({ meetingId: meeting.id, date: meeting.date }))
          .toReversed(),
        language: editionOf(stores, network).language,
      }
    },
    'evaluation.due': ({ networkId }) => dueRounds(assess(context, networkId).facts),
    'evaluation.portfolio': ({ clientId }) => {
      if (clientId !== null) foundClient(stores, clientId)
      if (clientId !== null || !rowsWanted) return portfolio(context, clientId)
      const found = portfolio(context, null, AT_ONCE)
      if (found.waiting > 0) rowsWanted()
      return found
    },
    'evaluation.dashboard': ({ networkId }) => networkDashboard(context, networkId),
    'evaluation.result': ({ roundId }) => roundResult(context, foundRound(stores, roundId)),
    'evaluation.instrument': ({ id, language, networkId }) => {
      const { variant } = editionOf(stores, foundNetwork(stores, networkId))
      return instrumentView(id, { language, variant })
    },
    'evaluation.entry': ({ roundId }) => {
      const stored = foundRound(stores, roundId)
      const people = peopleOf(stores, stored)
      const closes = answerTime(context, stored)
      const { variant } = editionOf(stores, foundNetwork(stores, stored.networkId))
      return {
        round: shown(stored),
        instrument: roundView(stores, stored, { language: stored.language, variant }),
        ...entryOf(stores, stored),
        people,
        expected: people.length,
        closesAt: closes && { date: closes.date, time: closes.time, isOver: closes.isOver },
      }
    },
    'evaluation.begin': ({ networkId, instrument, meetingId, heldOn, language }) => {
      const network = foundNetwork(stores, networkId)
      const date = dateAt(context, { networkId, instrument, meetingId, heldOn })
      const existing = roundAt(stores, { networkId, instrument, meetingId, heldOn: date })
      if (existing) return shown(existing)
      const round = {
        id: newId(RoundId),
        networkId,
        instrument,
        meetingId,
        heldOn: date,
        language: language ?? editionOf(stores, network).language,
        closed: false,
        sealed: false,
        answers: 0,
        waiting: 0,
      }
      stores.evaluation.insertRound({ ...round, seen: false })
      return round
    },
    'evaluation.changeRound': ({ roundId, ...change }) => {
      changeRound(context, openRound(roundId), change)
      return shown(foundRound(stores, roundId))
    },
    'evaluation.addResponse': ({ roundId, participantId, values, sealed }) => {
      const round = openRound(roundId)
      const response = { id: newId(ResponseId), participantId, values }
      checkResponse(round, response)
      if (sealed) stores.evaluation.seal(roundId)
      stores.answers.saveResponse(roundId, response)
      return response
    },
    'evaluation.updateResponse': ({ roundId, ...response }) => {
      const round = openRound(roundId)
      checkChange(round, response.id)
      checkResponse(round, response)
      stores.answers.saveResponse(roundId, response)
      return response
    },
    'evaluation.removeResponse': ({ roundId, id }) => {
      checkChange(openRound(roundId), id)
      stores.answers.deleteResponse(id)
      return null
    },
    'evaluation.addComment': ({ roundId, item, text }) => {
      checkComment(openRound(roundId).instrument, item)
      const comment = { id: newId(CommentId), item, text }
      stores.answers.writeComments(roundId, [...stores.answers.commentsOn(roundId), { ...comment, batch: null }])
      return comment
    },
    'evaluation.removeComment': ({ roundId, id }) => {
      const round = openRound(roundId)
      const known = stores.answers.commentsOn(roundId).find((comment) => comment.id === id)
      if (!known) throw new Rejection('comment-not-found')
      if (round.seen && known.batch !== null) throw new Rejection('answer-in-picture')
      stores.answers.deleteComment(id)
      return null
    },
    'evaluation.close': ({ roundId }) => {
      const round = foundRound(stores, roundId)
      if (round.closed) return shown(round)
      if (round.answers === 0) throw new Rejection('round-empty')
      if (round.instrument === 'G') closeGoalRound(stores, round)
      else closeRound(stores, round)
      return shown(foundRound(stores, roundId))
    },
    'evaluation.reopen': ({ roundId }) => {
      const round = foundRound(stores, roundId)
      stores.evaluation.reopen(round.id)
      return shown(foundRound(stores, roundId))
    },
    'evaluation.deleteRound': ({ roundId }) => {
      stores.evaluation.deleteRound(foundRound(stores, roundId).id)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
