import { describe, expect, test } from 'vitest'
import { seenRound } from '../../shared/domain/disclosure.ts'
import type { ParticipantId } from '../../shared/domain/ids.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { PersonPicture, personPicture } from '../../shared/domain/person-picture.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'

const today = '2026-11-24'
const gated = (facts: NetworkFacts): NetworkFacts => ({
  ...facts,
  rounds: facts.rounds.map((round) => seenRound(round, 'consultant', facts.minResponses)),
})
const factsOf = (id: string): NetworkFacts => networkFacts(sampleData(today), id, today)
const idOf = (facts: NetworkFacts, name: string) =>
  facts.members.find((one) => one.name === name)?.participantId as ParticipantId
function pictureOf(facts: NetworkFacts, name: string) {
  const seen = gated(facts)
  return PersonPicture.parse(personPicture(seen, computeIndicators(seen), idOf(facts, name)))
}
const differences = ({ meetings }: PersonPicture) =>
  meetings.map(({ benefit, effort }) => (benefit === null || effort === null ? null : benefit - effort))

describe('one person in a network', () => {
  test('Signe Lærkedal: comes to all, carries most, and has long got less than she gives', () => {
    const picture = pictureOf(factsOf('N3'), 'Signe Lærkedal')
    expect(differences(picture)).toEqual([1, 1, -1, -1, -2, -3, -3, -3, -3])
    expect(picture).toMatchObject({ attended: 9, expected: 9, ownCases: 1, status: 'red', keptBack: 0 })
    expect(picture.meetings[3]?.roles).toEqual(['facilitator', 'coordinator', 'host'])
    expect(picture.meetings[1]).toMatchObject({ ownCase: true, cell: 'present', benefit: 4, effort: 3 })
  })

  test('somebody who has answered anonymously has no answers here', () => {
    const picture = pictureOf(factsOf('N3'), 'Bodil Rugmark')
    expect(differences(picture)).toEqual(picture.meetings.map(() => null))
    expect(picture).toMatchObject({ attended: 8, expected: 9, status: 'grey' })
    expect(picture.meetings.filter(({ cell }) => cell === 'cancelled')).toHaveLength(1)
  })

  test('an answer is kept back where the anonymous ones could be worked out from it (N6)', () => {
    const facts = factsOf('N3')
    const m9 = facts.rounds.findLast(({ instrument }) => instrument === 'P')
    const names = facts.members.map(({ participantId }) => participantId)
    const rounds = facts.rounds.map((round) =>
      round === m9
        ? {
            ...round,
            responses: round.responses.map((one, index) => ({
              ...one,
              participantId: one.participantId ?? (index < 3 ? (names[index] ?? null) : null),
            })),
          }
        : round,
    )
    const anonymous = rounds.find(({ id }) => id === m9?.id)?.responses.filter(({ participantId }) => !participantId)
    expect(anonymous).toHaveLength(1)
    const picture = pictureOf({ ...facts, rounds }, 'Signe Lærkedal')
    expect(differences(picture).at(-1)).toBeNull()
    expect(picture.keptBack).toBe(1)
  })

  test('a pause is no absence, and a meeting before joining is not there', () => {
    const facts = factsOf('N4')
    const id = idOf(facts, 'Elin Tusindfryd')
    const members = facts.members.map((one) =>
      one.participantId === id
        ? { ...one, startsOn: '2026-01-01', leaves: [{ startsOn: '2026-04-01', endsOn: '2026-04-30' }] }
        : one,
    )
    const picture = pictureOf({ ...facts, members }, 'Elin Tusindfryd')
    expect(picture.meetings.map(({ date }) => date)[0]).toBe('2026-01-20')
    expect(picture.meetings.find(({ date }) => date === '2026-04-14')?.cell).toBe('onLeave')
    expect(picture).toMatchObject({ attended: 5, expected: 6 })
  })
})
