import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { mayReplacePicture, offersAnonymous } from '../../../shared/domain/disclosure.ts'
import type { Response } from '../../../shared/domain/evaluation.ts'
import { CommentId, type ParticipantId, ResponseId, RoundId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { foundMeeting, foundNetwork, foundRound } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { newId } from '../new-id.ts'
import { expectedOn } from '../participants/membership-dates.ts'
import { networkDashboard } from './dashboard.ts'
import { checkComment, checkValues, instrumentView } from './instruments.ts'
import { peopleOf } from './round-people.ts'
import { roundResult } from './round-result.ts'
import { type StoredRound, shown } from './store.ts'

export const evaluationHandlers = (context: Context) => {
  const { stores, today } = context
  const openRound = (id: RoundId): StoredRound => {
    const round = foundRound(stores, id)
    if (round.closed) throw new Rejection('round-closed')
    return round
  }
  const checkPerson = (round: StoredRound, participantId: ParticipantId | null, besides?: ResponseId): void => {
    const members = expectedOn(stores.participants.membershipsOfNetwork(round.networkId), round.heldOn)
    if (participantId === null) {
      if (!offersAnonymous(members.length)) throw new Rejection('too-few-for-anonymous', { members: members.length })
      return
    }
    if (!members.includes(participantId)) throw new Rejection('not-a-member')
    const others = stores.evaluation.responsesTo(round.id).filter((response) => response.id !== besides)
    if (others.some((response) => response.participantId === participantId)) throw new Rejection('already-answered')
  }
  const checkResponse = (round: StoredRound, { id, participantId, values }: Response): void => {
    checkValues(round.instrument, values)
    checkPerson(round, participantId, id)
  }
  const findResponse = (roundId: RoundId, id: ResponseId): void => {
    const known = stores.evaluation.responsesTo(roundId).some((response) => response.id === id)
    if (!known) throw new Rejection('response-not-found')
  }

  return {
    'evaluation.rounds': ({ networkId }) => {
      foundNetwork(stores, networkId)
      const rounds = stores.evaluation.roundsOf(networkId).map(shown)
      const measured = new Set(rounds.filter((round) => round.instrument === 'P').map((round) => round.meetingId))
      const held = stores.meetings.ofNetwork(networkId).filter((meeting) => meeting.status === 'held')
      return {
        rounds: rounds.toReversed(),
        withoutPulse: held
          .filter((meeting) => !measured.has(meeting.id))
          .map((meeting) => ({ meetingId: meeting.id, date: meeting.date }))
          .toReversed(),
      }
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
      const edition = editionOf(stores, foundNetwork(stores, stored.networkId))
      return {
        round: shown(stored),
        instrument: instrumentView(stored.instrument, edition),
        // A closed round shows its picture and nothing else; who must correct a form opens the round again.
        responses: stored.closed ? [] : stores.evaluation.responsesTo(roundId),
        comments: stored.closed ? [] : stores.evaluation.commentsOn(roundId),
        people,
        expected: people.length,
      }
    },
    'evaluation.begin': ({ networkId, instrument, meetingId, heldOn }) => {
      foundNetwork(stores, networkId)
      const meeting = meetingId === null ? null : foundMeeting(stores, meetingId)
      if (meeting && meeting.networkId !== networkId) throw new Rejection('meeting-not-found')
      if (meeting?.status === 'cancelled') throw new Rejection('meeting-cancelled')
      if (!meeting && instrument === 'P') throw new Rejection('pulse-needs-meeting')
      const date = meeting?.date ?? heldOn
      if (date > today()) throw new Rejection('date-in-future', { date })
      const existing = stores.evaluation
        .roundsOf(networkId)
        .find((one) => one.instrument === instrument && one.meetingId === meetingId && one.heldOn === date)
      if (existing) return shown(existing)
      const round = { id: newId(RoundId), networkId, instrument, meetingId, heldOn: date, closed: false, answers: 0 }
      stores.evaluation.insertRound({ ...round, shownAnswers: 0 })
      return round
    },
    'evaluation.addResponse': ({ roundId, participantId, values }) => {
      const round = openRound(roundId)
      const response = { id: newId(ResponseId), participantId, values }
      checkResponse(round, response)
      stores.evaluation.insertResponse(roundId, response)
      return response
    },
    'evaluation.updateResponse': ({ roundId, ...response }) => {
      const round = openRound(roundId)
      findResponse(roundId, response.id)
      checkResponse(round, response)
      stores.evaluation.saveResponse(response)
      return response
    },
    'evaluation.removeResponse': ({ roundId, id }) => {
      openRound(roundId)
      findResponse(roundId, id)
      stores.evaluation.deleteResponse(id)
      return null
    },
    'evaluation.addComment': ({ roundId, item, text }) => {
      checkComment(openRound(roundId).instrument, item)
      const comment = { id: newId(CommentId), item, text }
      stores.evaluation.insertComment(roundId, comment)
      return comment
    },
    'evaluation.removeComment': ({ roundId, id }) => {
      openRound(roundId)
      if (!stores.evaluation.deleteComment(roundId, id)) throw new Rejection('comment-not-found')
      return null
    },
    'evaluation.close': ({ roundId }) => {
      const round = foundRound(stores, roundId)
      if (round.closed) return shown(round)
      if (round.answers === 0) throw new Rejection('round-empty')
      const { minResponses } = stores.consultant.get()
      // A picture under the limit showed no answers, so nothing can be read out of the difference to it.
      const seen = round.shownAnswers >= minResponses ? round.shownAnswers : 0
      if (!mayReplacePicture(seen, round.answers)) {
        throw new Rejection('late-answers-too-few', { late: Math.abs(round.answers - seen) })
      }
      stores.evaluation.setState(roundId, true, round.answers)
      return shown({ ...round, closed: true })
    },
    'evaluation.reopen': ({ roundId }) => {
      const round = foundRound(stores, roundId)
      stores.evaluation.setState(roundId, false, round.shownAnswers)
      return shown({ ...round, closed: false })
    },
    'evaluation.deleteRound': ({ roundId }) => {
      stores.evaluation.deleteRound(foundRound(stores, roundId).id)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
