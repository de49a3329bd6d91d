import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { knownNames } from '../../shared/domain/free-text/known-people.ts'
import { MASK } from '../../shared/domain/free-text/mask.ts'
import { namesIn, withNamesMasked } from '../../shared/domain/reports/names-in-text.ts'
import { sinceOf, stepsIn } from '../../shared/domain/reports/written.ts'

const known = knownNames([
  { fullName: 'Signe Lærkedal', traits: ['Plejecenter Tusindfryd'] },
  { fullName: 'Maj Holm', traits: [] },
])

describe('names in what the consultant writes for others', () => {
  test.each([
    ['Signe taler med chefen.', `${MASK} taler med chefen.`],
    ['Vi læser Signes udkast.', `Vi læser ${MASK} udkast.`],
    ['Tal med Lærkedla om det.', `Tal med ${MASK} om det.`],
    ['Skriv til signe@laerkedal.example.', `Skriv til ${MASK}.`],
    // It may be a month: masked until somebody says so.
    ['Vi ses i maj.', `Vi ses i ${MASK}.`],
    // A workplace is asked about and stands meanwhile.
    ['Vi mødes på Tusindfryd.', 'Vi mødes på Tusindfryd.'],
    ['Vi ses i juni.', 'Vi ses i juni.'],
  ])('%s', (text, read) => {
    expect(withNamesMasked(text, known, [])).toBe(read)
  })

  test('a choice holds for the word wherever it stands, and for its genitive', () => {
    const choices = [
      { word: 'Signe', hidden: false },
      { word: 'maj', hidden: false },
      { word: 'Tusindfryd', hidden: true },
    ]
    const text = 'Signe og Signes kolleger mødes i maj på Tusindfryd.\nLærkedal er vært.'
    expect(withNamesMasked(text, known, choices)).toBe(
      `Signe og Signes kolleger mødes i maj på ${MASK}.\n${MASK} er vært.`,
    )
    expect(namesIn(text, known, choices)).toMatchObject([
      { word: 'Signe', certainty: 'sure', hidden: false, decided: true },
      { word: 'maj', certainty: 'maybe', hidden: false, decided: true },
      { word: 'Tusindfryd', kind: 'trait', hidden: true, decided: true },
      { word: 'Lærkedal', certainty: 'sure', hidden: true, decided: false },
    ])
  })

  test('an address is masked whatever anybody says', () => {
    const text = 'Ring 12 34 56 78'
    const choices = [{ word: '12 34 56 78', hidden: false }]
    expect(withNamesMasked(text, known, choices)).toBe(`Ring ${MASK}`)
    expect(namesIn(text, known, choices)).toMatchObject([{ certainty: 'always', hidden: true, decided: false }])
  })

  test('no surname gets through, whatever stands around it', () => {
    const around = fc.string({ maxLength: 12 }).map((text) => text.replaceAll(/[\p{L}\p{M}\p{N}'’]/gu, ' '))
    fc.assert(
      fc.property(around, fc.constantFrom('Lærkedal', 'LÆRKEDAL', 'lærkedals', 'Lærkedal’s'), around, (a, name, b) => {
        expect(withNamesMasked(`${a}${name}${b}`, known, []).toLocaleLowerCase()).not.toContain('lærkedal')
      }),
      { numRuns: 200 },
    )
  })
})

describe('the steps of an earlier report', () => {
  test('are its lines, without what stands before them', () => {
    expect(stepsIn('- Kortere oplæg\n\n  • Ny vært\n* Ring rundt\n12-14 er vi her')).toEqual([
      'Kortere oplæg',
      'Ny vært',
      'Ring rundt',
      '12-14 er vi her',
    ])
  })
  test('are told with how they went, or not at all', () => {
    const earlier = { handedOn: '2025-11-26', nextSteps: 'A\nB' }
    expect(sinceOf(earlier, [null, null], ' ')).toBeNull()
    expect(sinceOf(null, ['done'], 'x')).toBeNull()
    expect(sinceOf(earlier, [null, 'done'], '')).toEqual({
      handedOn: '2025-11-26',
      steps: [
        { text: 'A', outcome: null },
        { text: 'B', outcome: 'done' },
      ],
      comment: '',
    })
    // Outcomes of steps that there are no more are left out.
    expect(sinceOf(earlier, ['done', 'done', 'done'], '')?.steps).toHaveLength(2)
  })
})
