import { yearsBetween } from '../../shared/domain/dates.ts'
import { countGoals } from '../../shared/domain/goals/goal-counts.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import type { SampleData } from '../../shared/sample/schema.ts'

/** What the rules read about one network of the sample data, built without a store. Throws when there is no such network. */
export function networkFacts(sample: SampleData, networkId: string, today: string): NetworkFacts {
  const found = sample.networks.find((one) => one.network.id === networkId)
  if (!found) throw new Error(`No network ${networkId} in the sample data`)
  const { network, frame, participants, employments, memberships, meetings, attendance, steps, rounds } = found
  const contract = found.contracts.at(-1)
  return {
    today,
    network,
    frame,
    minResponses: sample.consultant.minResponses,
    members: memberships.map(({ participantId, startsOn, endsOn, leaves }) => {
      const person = participants.find(({ id }) => id === participantId)
      const post = employments.find((one) => one.participantId === participantId)
      if (!person || !post) throw new Error(`${participantId} has no name or no post`)
      return {
        participantId,
        name: person.fullName,
        startsOn,
        endsOn,
        leaves,
        sector: post.sector,
        employees: post.employees,
        place: post.place,
        leadershipYears: person.leaderSince === null ? null : yearsBetween(person.leaderSince, today),
        level: post.leadershipLevel,
      }
    }),
    meetings: meetings.map(({ id, date, status, roles, focusPersons }) => ({
      id,
      date,
      status,
      attendance: new Map(
        attendance.filter(({ meetingId }) => meetingId === id).map((one) => [one.participantId, one.status]),
      ),
      roles,
      focusPersons,
    })),
    rounds: rounds.map(({ round: { id, instrument, meetingId, heldOn, closed }, responses }) => ({
      id,
      instrument,
      meetingId,
      heldOn,
      closed,
      responses: responses.map(({ participantId, values }) => ({ participantId, values })),
    })),
    steps,
    contract: contract
      ? {
          id: contract.contract.id,
          status: contract.contract.status,
          signed: contract.signatures.length,
          signers: memberships.length,
        }
      : null,
    goals: countGoals(
      found.goals.map(({ participantId, dueOn, scores }) => ({
        participantId,
        dueOn,
        level: scores.at(-1)?.level ?? null,
      })),
      today,
    ),
    formReviews: found.reviews.flatMap(({ reviewedOn, outcome }) => (outcome ? { reviewedOn, outcome } : [])),
  }
}
