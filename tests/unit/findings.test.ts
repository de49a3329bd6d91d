import { describe, expect, test } from 'vitest'
import { computeFindings } from '../../shared/domain/findings/compute.ts'
import { Finding } from '../../shared/domain/findings/schema.ts'
import type { ParticipantId } from '../../shared/domain/ids.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import type { NetworkFacts } from '../../shared/domain/network-facts.ts'
import { findingText } from '../../shared/i18n/findings.ts'
import { catalogueOf } from '../../shared/i18n/index.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts } from '../support/network-facts.ts'

const today = '2026-11-24'
const factsOf = (id: string): NetworkFacts => networkFacts(sampleData(today), id, today)
const tell = (facts: NetworkFacts) => computeFindings(facts, computeIndicators(facts))
const text = (facts: NetworkFacts, language: 'da' | 'en' = 'da') =>
  tell(facts)
    .map((finding) => findingText(finding, catalogueOf(language)))
    .join(' ')

describe('what the numbers say of the sample data', () => {
  test.each([
    [
      'N1',
      'Netværket er kommet godt fra start: 42 af 48 fremmøder. Trygheden har ligget højt fra første møde og er steget (10 svar). Udbyttet stiger. Prøveperioden er slut, så næste møde skal også handle om formen.',
      'The network is off to a good start: 42 of 48 attendances. Safety has been high from the first meeting and has risen (10 answers). Benefit is rising. The trial is over, so the next meeting should also be about the form.',
    ],
    [
      'N2',
      'Fremmødet er nede på 22 af 40 på de sidste fire møder. Energi og udbytte er faldet siden starten, og svarene om formålet er delte (5 svar). Sidste runde har kun 3 svar og vises ikke.',
      'Attendance is down to 22 of 40 over the last four meetings. Energy and benefit have fallen since the start, and the answers about the purpose are divided (5 answers). The last round has only 3 answers and is not shown.',
    ],
    [
      'N3',
      'Gruppen har det godt: 28 af 32 fremmøder og høj tryghed (7 svar). Men opgaverne ligger hos én person, og årsevalueringen mangler.',
      'The group is doing well: 28 of 32 attendances and high safety (7 answers). But the tasks rest with one person, and the annual evaluation is missing.',
    ],
    [
      'N4',
      // The number of answers is named as in the other networks; the description of the sample leaves it out here.
      'Netværket trives. Udbytte og energi er vokset stille og roligt siden starten (8 svar), alle ni har haft egne sager, og syv af ni mål er nået eller overgået.',
      'The network thrives. Benefit and energy have grown quietly since the start (8 answers), all nine have had cases of their own, and seven of nine goals have been reached or exceeded.',
    ],
  ])('%s', (id, da, en) => {
    expect(text(factsOf(id))).toBe(da)
    expect(text(factsOf(id), 'en')).toBe(en)
  })

  test('is never more than four sentences, and names nobody', () => {
    for (const id of ['N1', 'N2', 'N3', 'N4'])
      for (const until of ['2026-02-01', '2026-05-01', '2026-09-01', today]) {
        const all = factsOf(id)
        const facts = {
          ...all,
          today: until,
          meetings: all.meetings.filter(({ date }) => date <= until),
          rounds: all.rounds.filter(({ heldOn }) => heldOn <= until),
        }
        const told = tell(facts)
        expect(told.length).toBeLessThanOrEqual(4)
        for (const finding of told) {
          Finding.parse(finding)
          for (const language of ['da', 'en'] as const) {
            const said = findingText(finding, catalogueOf(language))
            expect(said).toMatch(/^\p{Lu}.*\.$/u)
            expect(said).not.toMatch(/undefined|null|NaN|Infinity/)
            for (const { name } of facts.members) expect(said).not.toContain(name.split(' ')[0])
          }
        }
      }
  })
})

describe('other networks', () => {
  test('before two meetings have been held there is one sentence', () => {
    const facts = factsOf('N1')
    expect(text({ ...facts, meetings: facts.meetings.slice(0, 1) })).toBe(
      'Der er for lidt at vise endnu; tallene begynder at sige noget efter to møder.',
    )
  })

  test('attendance alone does not make a network thrive', () => {
    const facts = factsOf('N4')
    const silent = text({
      ...facts,
      rounds: [],
      goals: { written: 0, levels: [0, 0, 0, 0, 0], people: 0, allDue: false },
    })
    expect(silent).toContain('Fremmødet er 33 af 36 på de sidste fire møder.')
    expect(silent).not.toMatch(/trives|godt/)
  })

  test('answers below the anonymity limit are not told of', () => {
    const facts = factsOf('N4')
    const few = {
      ...facts,
      rounds: facts.rounds.map((round) => ({ ...round, responses: round.responses.slice(0, 4) })),
    }
    expect(text(few)).not.toMatch(/tryg|udbytte|energi|formål/i)
    expect(text(few)).toContain('Sidste runde har kun 4 svar og vises ikke.')
  })

  test('someone who did not feel safe comes before what goes well', () => {
    const facts = factsOf('N4')
    const last = facts.rounds.findLast(({ instrument }) => instrument === 'P')
    const rounds = facts.rounds.map((round) =>
      round === last
        ? {
            ...round,
            responses: round.responses.map((one, index) =>
              index < 2 ? { ...one, values: { ...one.values, P4: 1 } } : one,
            ),
          }
        : round,
    )
    const told = text({ ...facts, rounds: rounds.filter(({ instrument }) => instrument !== 'Y') })
    expect(told).toMatch(/^Flere har ikke følt sig trygge/)
  })

  test('a breach that is not closed is told first, whatever the answers say', () => {
    const facts = { ...factsOf('N4'), openBreaches: [{ notedOn: '2026-11-20' }] }
    expect(text(facts)).toMatch(/^Et brud på fortroligheden er ikke talt igennem\./)
    expect(text(facts)).not.toContain('rygheden')
    expect(text(facts, 'en')).toMatch(/^A breach of confidentiality has not been talked through\./)
  })

  test('a signal about one person alone changes no sentence', () => {
    const facts = factsOf('N4')
    const giver = facts.members[0]?.participantId as ParticipantId
    const indicators = computeIndicators(facts)
    const givers = {
      ...indicators.givers,
      status: 'red' as const,
      people: [{ participantId: giver, name: 'Astrid Hyldeborg', balances: [-1, -1, -1], status: 'red' as const }],
    }
    const balance = { ...indicators.balance, status: 'amber' as const, personSignal: true }
    expect(computeFindings(facts, { ...indicators, givers, balance })).toEqual(computeFindings(facts, indicators))
  })
})
