import type { Consultant } from '../../../shared/domain/consultant.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import { CommentId, ResponseId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { sampleData } from '../../../shared/sample/sample-data.ts'
import type { SampleNetwork } from '../../../shared/sample/schema.ts'
import type { Context } from '../context.ts'
import { freeze } from '../contracts/freeze.ts'
import { foundRound } from '../found.ts'
import { closeGoalRound } from '../goals/goal-gate.ts'
import { newId } from '../new-id.ts'
import { foundSigner, mark } from '../signatures/handlers.ts'
import { approvedOf } from './approved-sentences.ts'

/** The parts of the profile that the sample data fill in. */
const profile = ['fullName', 'title', 'company', 'cvr', 'email', 'phone', 'insurer'] as const

const profileOf = (consultant: Consultant) => profile.map((field) => [field, consultant[field]] as const)

/** Stores one network with everything that hangs on it. */
export function loadNetwork(context: Context, sample: SampleNetwork): void {
  const { stores } = context
  stores.networks.insert(sample.network, sample.frame, context.today())
  stores.networks.saveStages(sample.network.id, sample.stageChanges)
  for (const participant of sample.participants) stores.participants.insert(participant)
  for (const employment of sample.employments) stores.employments.insert(employment)
  for (const membership of sample.memberships) stores.participants.insertMembership(membership)
  for (const meeting of sample.meetings) stores.meetings.insert(meeting)
  for (const mark of sample.attendance) stores.attendance.set(mark)
  for (const decision of sample.decisions) stores.decisions.insert(decision)
  for (const { meetingId, minutes } of sample.minutes) stores.minutes.set(meetingId, minutes)
  for (const step of sample.steps) stores.steps.insert(step)
  for (const answer of sample.reflections) stores.reflections.set(answer)
  for (const review of sample.reviews) stores.reviews.insert(review)
  for (const goal of sample.goals) stores.goals.insert(goal)
  for (const { round, responses, comments } of sample.rounds) {
    if (round.instrument === 'G') {
      loadGoalRound(context, sample, round)
      continue
    }
    const batch = round.closed ? 1 : null
    stores.evaluation.insertRound({ ...round, seen: round.closed })
    // Random ids, as for every answer: the order they are written in must not tell anything (rule N9).
    stores.answers.writeResponses(
      round.id,
      responses.map((response) => ({ ...response, id: newId(ResponseId), batch })),
    )
    stores.answers.writeComments(
      round.id,
      comments.map((comment) => ({
        ...comment,
        id: newId(CommentId),
        batch,
        approved: approvedOf(context, round, comment),
      })),
    )
  }
  for (const { contract, signatures } of sample.contracts) {
    stores.contracts.insert(contract)
    if (signatures.length > 0) freeze(context, contract)
    const settled = { ...contract, status: 'draft' } as const
    for (const { participantId, signedOn } of signatures) {
      mark(context, settled, foundSigner(context, settled, participantId), { signedOn })
    }
  }
}

function loadGoalRound({ stores }: Context, sample: SampleNetwork, round: EvaluationRound): void {
  stores.evaluation.insertRound({ ...round, closed: false, seen: false })
  for (const { id, scores } of sample.goals) {
    for (const { roundId, level } of scores) if (roundId === round.id) stores.goals.score(id, roundId, level)
  }
  closeGoalRound(stores, foundRound(stores, round.id))
}

/** Fills a store without clients with the sample data. Throws `sample-needs-empty-store`. */
export function loadSample(context: Context): void {
  const { stores, today } = context
  if (stores.clients.all().length > 0) throw new Rejection('sample-needs-empty-store')
  const data = sampleData(today())
  const own = stores.consultant.get()
  // What the user has written about themselves stays.
  const filled = Object.fromEntries(profileOf(data.consultant).filter(([field]) => own[field] === ''))
  stores.consultant.save({ ...own, ...filled })
  stores.consultant.markSample(true)
  for (const client of data.clients) stores.clients.insert(client)
  for (const network of data.networks) loadNetwork(context, network)
  for (const id of data.recentlyOpened.toReversed()) stores.networks.markOpened(id)
}

/** Takes the sample clients away with everything below them, and the profile's sample values; one's own data stay. */
export function removeSample({ stores, today }: Context): void {
  const meetings = stores.calendar.sampleIds()
  stores.participants.withThoseLeftAlone(() => stores.clients.deleteSample())
  for (const id of meetings) stores.calendar.forget(id)
  if (!stores.consultant.isSample()) return
  const sample = sampleData(today()).consultant
  const own = stores.consultant.get()
  const emptied = Object.fromEntries(
    profileOf(sample).flatMap(([field, value]) => (own[field] === value ? [[field, '']] : [])),
  )
  stores.consultant.save({ ...own, ...emptied })
  stores.consultant.markSample(false)
}
