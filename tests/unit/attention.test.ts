import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { computeAttention, openPoints } from '../../shared/domain/attention/compute.ts'
import { AttentionItem } from '../../shared/domain/attention/schema.ts'
import { ContractId, MeetingId, ParticipantId, RoundId } from '../../shared/domain/ids.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { attentionWords } from '../../shared/i18n/attention.ts'
import { catalogueOf } from '../../shared/i18n/index.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'

const today = '2026-11-24'
const factsOf = (id: string): NetworkFacts => networkFacts(sampleData(today), id, today)
const pointsOf = (facts: NetworkFacts) => computeAttention(facts, computeIndicators(facts))
const rulesOf = (facts: NetworkFacts) => pointsOf(facts).map(({ rule, level }) => `${rule} ${level}`)
const say = (facts: NetworkFacts, rule: string, language: 'da' | 'en' = 'da') =>
  pointsOf(facts)
    .filter((point) => point.rule === rule)
    .map((point) => attentionWords(point, catalogueOf(language)).text)

describe('the points of attention of the sample data', () => {
  test('Skoleledere Nord: one person’s balance, and the end of the trial', () => {
    expect(rulesOf(factsOf('N1'))).toEqual(['W07 amber', 'W15 amber'])
    expect(say(factsOf('N1'), 'W07')).toEqual([
      'Dorte Lindeskov har to møder i træk vurderet indsatsen højere end udbyttet (svar delt med dig). Tag det op inden 14. december.',
    ])
    expect(say(factsOf('N1'), 'W07', 'en')).toEqual([
      'Dorte Lindeskov has rated effort above benefit at two meetings in a row (answers shared with you). Raise it before 14 December.',
    ])
    expect(say(factsOf('N1'), 'W15')).toEqual(['Prøveperioden er slut. Brug dagsordenen ”Justér formen”.'])
  })

  test('Driftslederne: five red points first, the rest behind', () => {
    expect(rulesOf(factsOf('N2'))).toEqual([
      'W19 red',
      'W02 red',
      'W09 red',
      'W10 red',
      'W11 red',
      'W17 red',
      'W03 amber',
      'W04 amber',
      'W05 amber',
      'W05 amber',
      'W05 amber',
      'W05 amber',
      'W06 amber',
      'W12 amber',
      'W13 amber',
      'W14 amber',
      'W16 amber',
      'W18 amber',
    ])
    expect(say(factsOf('N2'), 'W02')).toEqual([
      'Mere end hver tredje er blevet væk på de sidste fire møder. Det kan være et tegn på, at netværket er kommet væk fra formålet.',
    ])
    expect(say(factsOf('N2'), 'W05').map((text) => text.split(' har ')[0])).toEqual([
      'Malthe Jernager',
      'Ove Lejesmed',
      'Rune Valsebro',
      'Tina Kranhøj',
    ])
    expect(say(factsOf('N2'), 'W12')).toEqual([
      'Trygheden kan styrkes. Tal om, hvad der gør det let og svært at sige tingene.',
    ])
    expect(say(factsOf('N2'), 'W18')).toEqual(['Tre mangler at skrive under på kontrakten.'])
  })

  test('På tværs af Fjorden: one who gives, carries and waits for the annual evaluation', () => {
    expect(rulesOf(factsOf('N3'))).toEqual(['W08 red', 'W14 red', 'W16 amber'])
    expect(say(factsOf('N3'), 'W08')).toEqual([
      'Signe Lærkedal har længe givet mere, end der kom igen. Aflast vedkommende, og giv plads til en egen sag på næste møde.',
    ])
    expect(say(factsOf('N3'), 'W14')).toEqual([
      'Signe Lærkedal bærer mere end halvdelen af opgaverne (20 af 32 point). Fordel dem, mens det er let.',
    ])
    expect(say(factsOf('N3'), 'W16')).toEqual([
      'Det er 14 måneder siden, netværket begyndte, og årsevalueringen mangler.',
    ])
  })

  test('Ledere i Omsorg: nothing', () => {
    expect(pointsOf(factsOf('N4'))).toEqual([])
  })

  test('every point fits the contract and has words in both languages', () => {
    for (const id of ['N1', 'N2', 'N3'])
      for (const point of pointsOf(factsOf(id)))
        for (const language of ['da', 'en'] as const) {
          const { label, text, step } = attentionWords(AttentionItem.parse(point), catalogueOf(language))
          for (const words of [label, text, step]) {
            expect(words).not.toBe('')
            expect(words).not.toMatch(/undefined|null|NaN|\{\{/)
          }
        }
  })

  test('only points that name a person from answers or absence are personal', () => {
    const personal = ['N1', 'N2', 'N3'].flatMap((id) => pointsOf(factsOf(id))).filter((point) => point.personal)
    expect([...new Set(personal.map(({ rule }) => rule))].toSorted()).toEqual(['W05', 'W07', 'W08'])
  })
})

describe('closing a point', () => {
  test('hides it for the same data, also when time goes by or the next meeting moves', () => {
    const facts = factsOf('N1')
    const closed = pointsOf(facts)
    expect(openPoints(closed, closed)).toEqual([])
    const later = {
      ...facts,
      today: '2026-11-27',
      meetings: facts.meetings.map((one) => (one.date === '2026-12-14' ? { ...one, date: '2026-12-15' } : one)),
    }
    expect(openPoints(pointsOf(later), closed)).toEqual([])
  })

  test('does not hide it when new data say the same', () => {
    const facts = factsOf('N2')
    const before = {
      ...facts,
      meetings: facts.meetings.slice(0, 8),
      rounds: facts.rounds.filter(({ heldOn }) => heldOn < '2026-10-01'),
    }
    const closed = pointsOf(before)
    expect(closed.map(({ rule }) => rule)).toContain('W02')
    expect(openPoints(pointsOf(facts), closed).map(({ rule }) => rule)).toContain('W02')
  })

  test('closing one person’s absence leaves the others’', () => {
    const points = pointsOf(factsOf('N2'))
    const one = points.filter(({ rule }) => rule === 'W05').slice(0, 1)
    expect(openPoints(points, one).filter(({ rule }) => rule === 'W05')).toHaveLength(3)
  })
})

describe('rules at their edges', () => {
  const changed = (id: string, change: Partial<NetworkFacts>): NetworkFacts => ({ ...factsOf(id), ...change })

  test('a quarterly network waits for three absences in a row', () => {
    const facts = factsOf('N2')
    const quarterly = { ...facts, frame: { ...facts.frame, frequency: 'everyThirdMonth' as const } }
    expect(say(quarterly, 'W05').map((text) => text.split(' har ')[0])).toEqual([
      'Ove Lejesmed',
      'Rune Valsebro',
      'Tina Kranhøj',
    ])
    expect(say(quarterly, 'W05')[0]).toContain('tre gange i træk')
  })

  test('too few members are counted on the day', () => {
    const facts = factsOf('N4')
    const members = facts.members.map((member, index) => (index < 5 ? member : { ...member, endsOn: '2026-11-20' }))
    expect(say({ ...facts, members }, 'W20')).toEqual([
      'Netværket er nu fem personer. Find ud af, om I vil optage nye.',
    ])
  })

  test('no contract after the second meeting is said as that', () => {
    expect(say(changed('N4', { contract: null }), 'W18')).toEqual([
      'Netværket har endnu ingen kontrakt. Lav den sammen på næste møde.',
    ])
  })

  test('a trial that was never reviewed becomes red when it is overdue', () => {
    const facts = factsOf('N1')
    expect(rulesOf({ ...facts, today: '2027-01-16' })).toContain('W15 red')
    expect(rulesOf({ ...facts, today: '2027-01-15' })).toContain('W15 amber')
  })

  test('one sign alone does not make a network adrift', () => {
    const facts = factsOf('N2')
    const onlyAttendance = { ...facts, rounds: [] }
    expect(rulesOf(onlyAttendance)).toContain('W02 red')
    expect(rulesOf(onlyAttendance)).not.toContain('W19 red')
  })

  test('two signs in the answers of one meeting are no drift; at two meetings in a row they are', () => {
    const facts = factsOf('N4')
    const pulses = facts.rounds.filter(({ instrument }) => instrument === 'P').map(({ id }) => id)
    // Effort above benefit, and little energy, at the last so many pulses. A review would speak for the purpose.
    const sunk = (last: number): NetworkFacts => ({
      ...facts,
      rounds: facts.rounds
        .filter(({ instrument }) => instrument === 'P')
        .map((round) =>
          pulses.slice(-last).includes(round.id)
            ? {
                ...round,
                responses: round.responses.map((one) => ({ ...one, values: { ...one.values, P1: 3, P2: 4, P5: 2 } })),
              }
            : round,
        ),
    })
    expect(rulesOf(sunk(1))).toEqual(expect.arrayContaining(['W09 amber', 'W11 red']))
    expect(rulesOf(sunk(1))).not.toContain('W19 red')
    expect(rulesOf(sunk(2))).toContain('W19 red')
    expect(rulesOf({ ...sunk(2), rounds: sunk(2).rounds.slice(-1) })).not.toContain('W19 red')
  })

  /** N4 with other answers at its pulses, newest last, and no review. */
  const answering = (...last: readonly Record<string, (form: number) => number>[]): NetworkFacts => {
    const facts = factsOf('N4')
    const pulses = facts.rounds.filter(({ instrument }) => instrument === 'P')
    return {
      ...facts,
      rounds: pulses.map((round, index) => {
        const given = last[index - pulses.length + last.length] ?? {}
        const values = (form: number) => Object.entries(given).map(([item, of]) => [item, of(form)] as const)
        return {
          ...round,
          responses: round.responses.map((one, form) => ({
            ...one,
            values: { ...one.values, ...Object.fromEntries(values(form)) },
          })),
        }
      }),
    }
  }
  const divided = { P3: (form: number) => (form % 2 === 0 ? 1 : 5) }
  const agreed = { P3: () => 5 }
  const levels = (facts: NetworkFacts) => rulesOf(facts).filter((rule) => /W09|W10|W19/.test(rule))

  test('answers that are red once are amber; at two measured meetings in a row they are red', () => {
    expect(levels(answering(agreed, divided))).toEqual(['W10 amber'])
    expect(levels(answering(divided, divided))).toEqual(['W10 red'])
    expect(levels(answering(divided, agreed))).toEqual([])
    expect(levels(answering(divided, agreed, divided))).toEqual(['W10 amber'])
  })

  test('two amber signs that last are no drift: one must be red', () => {
    const amber = { P3: () => 3.5, P1: () => 3, P2: () => 3 }
    expect(levels(answering(amber, amber))).toEqual(['W09 amber', 'W10 amber'])
    expect(levels(answering(amber, { ...amber, ...divided }))).toEqual(['W19 red', 'W09 amber', 'W10 amber'])
  })

  test('a review is held against what was answered before it, never against itself', () => {
    const facts = factsOf('N4')
    const pulses = facts.rounds.filter(({ instrument }) => instrument === 'P')
    const [before, newest] = pulses.slice(-2)
    if (!before || !newest) throw new Error('N4 has its pulses')
    const review = {
      ...before,
      id: RoundId.parse('review'),
      instrument: 'R' as const,
      responses: before.responses.map((one, form) => ({ ...one, values: { R1: form % 2 === 0 ? 1 : 5, R2: 3 } })),
    }
    // One meeting has been held since, and its pulse is in: the review still speaks for the purpose.
    const rounds = [...pulses.slice(0, -1), review, newest]
    expect(levels({ ...facts, rounds })).toEqual(['W10 amber'])
  })

  test('low attendance and one sign in the answers are a drift at once', () => {
    const facts = factsOf('N2')
    const rounds = facts.rounds.filter(({ instrument }) => instrument === 'P')
    expect(rulesOf({ ...facts, rounds: [rounds.at(-2)].filter((round) => round !== undefined) })).toContain('W19 red')
  })

  test('a network that is forming, paused or closed is left in peace', () => {
    const facts = factsOf('N2')
    for (const stage of ['forming', 'paused', 'closed'] as const)
      expect(pointsOf({ ...facts, network: { ...facts.network, stage } })).toEqual([])
  })
})

describe('the key of a point', () => {
  const networks = ['N1', 'N2', 'N3'] as const
  const keys = (facts: NetworkFacts, rules: RegExp) =>
    pointsOf(facts)
      .filter(({ rule }) => rules.test(rule))
      .map(({ rule, dataKey }) => `${rule} ${dataKey}`)
      .toSorted()

  test('of attendance, roles and contract does not change with what they do not rest on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...networks),
        fc.integer({ min: 2, max: 9 }),
        fc.string({ minLength: 1 }),
        fc.boolean(),
        (id, k, name, withoutAnswers) => {
          const facts = factsOf(id)
          const other: NetworkFacts = {
            ...facts,
            network: { ...facts.network, name },
            minResponses: k,
            members: facts.members.map((one) => ({ ...one, place: name, employees: null, level: null })),
            steps: [],
            goals: { written: 0, levels: [0, 0, 0, 0, 0], people: 0, allDue: false },
            rounds: withoutAnswers
              ? facts.rounds.map((round) => ({ ...round, responses: round.responses.slice(0, 1) }))
              : facts.rounds,
          }
          const rules = /W0[1-6]|W1[4-8]|W20/
          expect(keys(other, rules)).toEqual(keys(facts, rules))
        },
      ),
    )
  })

  test('of attendance and roles stays when a meeting is held of which nothing is recorded yet', () => {
    for (const id of networks) {
      const facts = factsOf(id)
      const blank = {
        id: MeetingId.parse('blank'),
        date: facts.today,
        status: 'held',
        attendance: new Map(),
        roles: [],
        focusPersons: [],
      } as const
      const rules = /W0[12356]|W14|W18|W20/
      const held = facts.meetings.filter(({ status }) => status === 'held')
      const rest = facts.meetings.filter(({ status }) => status !== 'held')
      expect(keys({ ...facts, meetings: [...held, blank, ...rest] }, rules)).toEqual(keys(facts, rules))
    }
  })

  test('stays while only time goes by, and fits where it is stored', () => {
    fc.assert(
      fc.property(fc.constantFrom(...networks), fc.integer({ min: 24, max: 29 }), (id, day) => {
        const facts = factsOf(id)
        const rules = /W0[1-6]|W1[57]|W18|W20/
        expect(keys({ ...facts, today: `2026-11-${day}` }, rules)).toEqual(keys(facts, rules))
        for (const { dataKey } of pointsOf(facts)) expect(dataKey.length).toBeLessThan(200)
      }),
    )
  })

  test('changes when one person’s attendance at a counted meeting does, for a point about all', () => {
    const facts = factsOf('N2')
    const last = facts.meetings.findLast(({ status, attendance }) => status === 'held' && attendance.size > 0)
    for (const [person, status] of last?.attendance ?? []) {
      if (status === 'present' || status === 'partial') continue
      const attendance = new Map([...(last?.attendance ?? []), [ParticipantId.parse(person), 'present'] as const])
      const meetings = facts.meetings.map((one) => (one === last ? { ...one, attendance } : one))
      expect(keys({ ...facts, meetings }, /W02/)).not.toEqual(keys(facts, /W02/))
    }
  })

  test('changes with the contract, the agreed least number and the review it is about', () => {
    const facts = factsOf('N2')
    const contract = facts.contract && { ...facts.contract, id: ContractId.parse('another') }
    expect(keys({ ...facts, contract }, /W18/)).not.toEqual(keys(facts, /W18/))
    const few = (minMembers: number) => ({ ...facts, frame: { ...facts.frame, minMembers } })
    expect(keys(few(40), /W20/)).not.toEqual(keys(few(41), /W20/))
  })
})
