import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nameWords } from '../../../shared/content/name-words.ts'
import { type KnownPerson, knownNames } from '../../../shared/domain/free-text/known-people.ts'
import { MASK, type MaskChoice, maskedAnew, maskedSentence } from '../../../shared/domain/free-text/mask.ts'
import { unitsOf } from '../../../shared/domain/free-text/units.ts'

const person = (fullName: string, ...traits: string[]): KnownPerson => ({ fullName, traits })
const people = [
  person('Signe Marie Holm', 'Bakkeskolen', 'skoleleder'),
  person('Bo Lauritsen', 'Lindehøj Kommune', 'driftschef'),
  person('Anne-Marie Østergård', 'Odense', 'skoleleder'),
  person('Lars von Bülow', 'skoleleder'),
  person('Per Mark'),
  person('Susanne Kjær'),
  person('Henrik Vestergaard'),
]
const known = knownNames(people)

/** The text as it would be shown if the consultant only said yes. */
const shown = (text: string, choices: readonly MaskChoice[] = []): string =>
  maskedSentence(text, { start: 0, end: text.length }, unitsOf(text, known), choices)
const suggested = (text: string): string[] =>
  unitsOf(text, known).flatMap(({ text: word, found }) => (found?.certainty === 'maybe' ? [word] : []))

describe('names that are masked without being asked for', () => {
  test.for([
    ['Del opgaverne, før Lauritsen brænder ud.', 'Del opgaverne, før […] brænder ud.'],
    ['tak til lauritsen', 'tak til […]'],
    ['LAURITSEN talte længe', '[…] talte længe'],
    ['Østergårds idé var god', '[…] idé var god'],
    ['Oestergaards idé var god', '[…] idé var god'],
    ['Østergaard kom for sent', '[…] kom for sent'],
    ["Lars’ oplæg og Lars' kaffe", '[…] oplæg og […] kaffe'],
    ['Henrik’s sag', '[…] sag'],
    ["Henrik's case", '[…] case'],
    ['Anne-Marie styrede godt', '[…] styrede godt'],
    ['Annemarie styrede godt', '[…] styrede godt'],
    ['Anne Marie Østergård styrede godt', '[…] styrede godt'],
    ['Von Bülow og von Bulow', 'Von […] og von […]'],
    ['Susanne K. var skarp', '[…] var skarp'],
    ['H. Vestergaard var skarp', '[…] var skarp'],
    ['SMH styrede, og SH tog noter', '[…] styrede, og […] tog noter'],
    ['Noter ved S.M.H. og S. H.', 'Noter ved […] og […].'],
    ['før Signe brænder ud', 'før […] brænder ud'],
    ['Vi hørte Per Mark og Bo Lauritsen', 'Vi hørte […] og […]'],
    ['Oplægget fra Vestergard var fint', 'Oplægget fra […] var fint'],
    ['Oplægget fra Susanen var fint', 'Oplægget fra […] var fint'],
  ] as const)('%s', ([text, masked]) => {
    expect(shown(text)).toBe(masked)
  })

  test('addresses and numbers, which nobody can let stand', () => {
    const text =
      'Skriv til signe.holm@skole.dk, ring 22 33 44 55 eller +45 22334455, cpr 010190-1234, se www.skole.dk og @signeh.'
    const units = unitsOf(text, knownNames([]))
    const all = units.map(({ start }) => ({ start, hidden: false }))
    expect(maskedSentence(text, { start: 0, end: text.length }, units, all)).toBe(
      'Skriv til […], ring […] eller […], cpr […], se […] og […].',
    )
  })
  test.for(['24.11.2026', '2025-2026', '12.500.000', 'kl. 10-12', '3 ud af 12', '24-11-2026'])(
    'no number to call: %s',
    (number) => {
      expect(shown(`Det var ${number} sidst.`)).toBe(`Det var ${number} sidst.`)
    },
  )
})

describe('names that are words are suggested', () => {
  test.for([
    ['Per måned er nok', ['Per']],
    ['vi mødes én gang per måned', ['per']],
    ['Bo tæt på hinanden', ['Bo']],
    ['Sanne var god', ['Sanne']],
    ['min chef i Odense', ['Odense']],
    ['vores driftschef', ['driftschef']],
    ['Bakkeskolens lærere', ['Bakkeskolens']],
    ['en god skoleleder og en god kommune', []],
    ['hvad holdt dig tilbage?', []],
  ] as const)('%s', ([text, words]) => {
    expect(shown(text)).toBe(text)
    expect(suggested(text)).toEqual(words)
  })
})

describe('what the consultant chooses', () => {
  const text = 'Det var Henrik, der sagde det højt.'
  const at = (word: string): number => text.indexOf(word)
  test('a name may stand, any other word may go, and a mask does not tell how long the word was', () => {
    expect(shown(text, [{ start: at('Henrik'), hidden: false }])).toBe(text)
    expect(shown(text, [{ start: at('højt'), hidden: true }])).toBe('Det var […], der sagde det […].')
    expect(
      shown(text, [
        { start: at('sagde'), hidden: true },
        { start: at('det'), hidden: true },
      ]),
    ).toBe('Det var […], der […] højt.')
  })
  test('names of people who came later are masked too, save those that were left', () => {
    expect(maskedAnew('Det var Henrik og Bodil', knownNames([person('Bodil Ravn')]), [])).toBe('Det var Henrik og […]')
    expect(maskedAnew('Det var Henrik og Bodil', known, ['Henrik'])).toBe('Det var Henrik og Bodil')
    expect(maskedAnew(`Det var ${MASK} her`, known, [])).toBe(`Det var ${MASK} her`)
  })
})

const letters = fc.stringMatching(/^[A-ZÆØÅ][a-zæøå]{2,9}$/)
const endings = fc.constantFrom('', 's', '’s', "'s", '’')
const around = fc.constantFrom('', ' ', ', ', '. ', ' (', '-', '"', ': ', '\n')
const filler = fc.constantFrom('og så', 'det var', 'i dag', 'møder', '12', 'Godt', '👍', '…')

describe('whatever is written around it', () => {
  test('no name of a member is left in a text, in any case and with any ending', () => {
    const name = fc
      .tuple(letters, letters)
      .filter((parts) =>
        parts.every(
          (part) =>
            !nameWords.commonWords.has(part.toLowerCase()) &&
            !nameWords.commonWords.has(part.toLowerCase().replace(/s$/, '')),
        ),
      )
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(filler, around, fc.nat(), endings, fc.constantFrom('as', 'lower', 'upper'), around), {
          maxLength: 6,
        }),
        (names, pieces) => {
          const all = names.flat()
          const looked = knownNames(names.map((parts) => person(parts.join(' '))))
          const text = pieces
            .map(([words, before, which, ending, how, after]) => {
              const said = all[which % all.length] as string
              const cased = how === 'lower' ? said.toLowerCase() : how === 'upper' ? said.toUpperCase() : said
              return `${words} ${before}${cased}${ending}${after} `
            })
            .join('')
          const masked = maskedSentence(text, { start: 0, end: text.length }, unitsOf(text, looked), [])
          const left = masked.toLowerCase().split(/[^\p{L}]+/u)
          for (const part of all) expect(left).not.toContain(part.toLowerCase())
        },
      ),
    )
  })

  test('units stand in order, never overlap, and are what the text says there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (noise) => {
        const text = `${noise} Signe 22334455 ${noise}`
        let at = 0
        for (const unit of unitsOf(text, known)) {
          expect(unit.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(unit.start, unit.end)).toBe(unit.text)
          at = unit.end
        }
        expect(shown(text)).not.toContain('22334455')
      }),
      { numRuns: 60 },
    )
  })
})
