import { describe, expect, test } from 'vitest'
import { handout, handouts } from '../../shared/content/index.ts'
import { contractModel } from '../../shared/documents/contract-letter.ts'
import type { HandoutFacts } from '../../shared/documents/facts.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { breakLines } from '../../shared/documents/layout/break-lines.ts'
import { extent, layoutDocument } from '../../shared/documents/layout/document.ts'
import { hyphenationPoints } from '../../shared/documents/layout/hyphenate.ts'
import { withNameLine } from '../../shared/documents/layout/name-line.ts'
import type { Block, DocumentModel } from '../../shared/documents/model.ts'
import type { LaidOutDocument, Page } from '../../shared/documents/page.ts'
import { linePitch, page as paper, readableAccent, styles } from '../../shared/documents/theme.ts'
import { evenMeasure, handoutFacts, longName, spoken, textsOf } from '../support/document-facts.ts'

const around = { measure: evenMeasure, language: 'da' } as const
const model = (blocks: readonly Block[], more: Partial<DocumentModel> = {}): DocumentModel => ({
  title: 'Prøve',
  language: 'da',
  variant: 'public',
  topLine: 'Sparring',
  foot: (page, pages) => `side ${page} af ${pages}`,
  accent: '#12606A',
  blocks,
  ...more,
})
const lay = (blocks: readonly Block[], more?: Partial<DocumentModel>) =>
  layoutDocument(model(blocks, more), evenMeasure)
const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', text: [{ text }] })
const filler = (lines: number): Block[] => Array.from({ length: lines }, () => paragraph('Fyld.'))

/** Texts that lie over each other, over a rule, or outside the margins. */
function faults(page: Page): string[] {
  const found: string[] = []
  const texts = textsOf(page).map((mark) => ({ mark, box: extent(mark) }))
  const slack = 0.5
  for (const [index, one] of texts.entries()) {
    const [x1, y1, x2, y2] = one.box
    if (x1 < paper.left - slack || x2 > paper.width - paper.right + slack) found.push(`margin: ${one.mark.text}`)
    if (y1 < 0 || y2 > paper.height - 20) found.push(`off the page: ${one.mark.text}`)
    for (const other of texts.slice(index + 1)) {
      const [a1, b1, a2, b2] = other.box
      if (x1 < a2 - slack && a1 < x2 - slack && y1 < b2 - slack && b1 < y2 - slack)
        found.push(`overlap: ${one.mark.text} / ${other.mark.text}`)
    }
    for (const mark of page.marks) {
      if (mark.kind !== 'line' || mark.y1 !== mark.y2) continue
      if (mark.y1 > y1 + slack && mark.y1 < y2 - slack && mark.x1 < x2 - slack && x1 < mark.x2 - slack)
        found.push(`struck through: ${one.mark.text}`)
    }
  }
  return found
}
const allFaults = (document: LaidOutDocument) => document.pages.flatMap(faults)

describe('lines', () => {
  test('are never wider than the column, whatever the text', () => {
    const texts = [
      'Speciallægepraksisplanlægningsstabiliseringsperiode',
      'W'.repeat(300),
      'a b c d e f g '.repeat(40),
      longName,
    ]
    for (const text of texts) {
      for (const width of [30, 90, 200, 480]) {
        const lines = breakLines([{ text }], styles.body, width, around)
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01)
      }
    }
  })

  test('lose no letter, and say how the sentence goes on', () => {
    const text =
      'Vi taler om medarbejderudviklingssamtaler, og hverken-eller gælder også for organisationspsykologisk arbejde her.'
    const lines = breakLines([{ text }], styles.body, 160, around)
    const joined = lines
      .map(({ segments, continues }) => {
        const line = segments.map((segment) => segment.text).join('')
        return continues === 'word' ? line.slice(0, -1) : continues === 'space' ? `${line} ` : line
      })
      .join('')
    expect(lines.length).toBeGreaterThan(3)
    expect(joined).toBe(text)
  })

  test('part Danish words with at least three letters on either side, and never names', () => {
    const word = 'medarbejdersamtaler'
    const points = hyphenationPoints(word, 'da')
    expect(points).toContainEqual({ at: 'medarbejder'.length, compound: true })
    for (const { at } of points) expect(Math.min(at, word.length - at)).toBeGreaterThanOrEqual(3)
    expect(hyphenationPoints('Frederikshavnsbanken', 'da')).toEqual([])
  })
})

describe('pages', () => {
  test('keep a heading with two lines of what follows, wherever the page ends', () => {
    const text = 'Ord og sætninger, der fylder en hel del. '.repeat(12)
    for (let lines = 30; lines < 45; lines++) {
      const heading: Block = { kind: 'heading', level: 2, text: [{ text: 'Overskrift' }] }
      const { pages } = lay([...filler(lines), heading, paragraph(text)])
      const page = pages.find((one) => textsOf(one).some((mark) => mark.text === 'Overskrift'))
      const top = page && textsOf(page).find((mark) => mark.text === 'Overskrift')?.y
      const below = page ? textsOf(page).filter((mark) => mark.node !== 'artifact' && mark.y > (top ?? 0)) : []
      expect(below.length).toBeGreaterThanOrEqual(2)
    }
  })

  test('keep a question with its writing lines', () => {
    for (let lines = 30; lines < 45; lines++) {
      const question: Block = { kind: 'writing', label: [{ text: 'Hvad nu?' }], lines: 3 }
      const { pages } = lay([...filler(lines), question])
      const page = pages.find((one) => textsOf(one).some((mark) => mark.text === 'Hvad nu?'))
      expect(page?.marks.filter((mark) => mark.kind === 'line')).toHaveLength(3)
    }
  })

  test('print the head of a table again on each page, as an artifact', () => {
    const rows = Array.from({ length: 80 }, (_, index) => [[{ text: `Række ${index}` }], [{ text: 'x' }]])
    const columns = [
      { text: [{ text: 'Første' }], width: 2 },
      { text: [{ text: 'Anden' }], width: 1 },
    ]
    const { pages } = lay([{ kind: 'table', columns, rows, rowLines: 1 }])
    expect(pages.length).toBeGreaterThan(1)
    pages.forEach((page, index) => {
      const head = textsOf(page).filter((mark) => mark.text === 'Første')
      expect(head).toHaveLength(1)
      expect(head[0]?.node === 'artifact').toBe(index > 0)
    })
  })

  describe('with clauses in two columns', () => {
    const clause = (index: number): Block[] => [
      { kind: 'heading', level: 2, fine: true, text: [{ text: `${index + 1} Punkt` }] },
      { kind: 'paragraph', style: 'fine', text: [{ text: 'Vi holder, hvad vi lover hinanden. '.repeat(9) }] },
    ]
    const columns = (count: number): Block => ({
      kind: 'columns',
      items: Array.from({ length: count }, (_, index) => clause(index)),
    })
    /** Where each column of a page ends, and how many lines each clause has in each column. */
    const columnsOf = (page: Page) => {
      const texts = textsOf(page).filter(({ size }) => size === styles.fine.size || size === styles.headingFine.size)
      return [texts.filter(({ x }) => x < paper.width / 2), texts.filter(({ x }) => x > paper.width / 2)].map(
        (column) => ({
          foot: Math.max(0, ...column.map(({ y }) => y)),
          lines: [
            ...Map.groupBy(
              column.filter(({ size }) => size === styles.fine.size),
              ({ node }) => node,
            ).values(),
          ].map((marks) => new Set(marks.map(({ y }) => y)).size),
          lastIsHeading: column.at(-1)?.font === styles.headingFine.font,
        }),
      )
    }

    test('fill the pages they go on from and end even', () => {
      const document = lay([...filler(10), columns(40)])
      expect(document.pages.length).toBeGreaterThan(2)
      document.pages.forEach((page, index) => {
        const [left, right] = columnsOf(page)
        if (!left || !right) throw new Error('no columns')
        // A column may end some lines early, so that no heading and no single line is left behind.
        const slack = 4 * styles.fine.leading
        if (index < document.pages.length - 1)
          expect(Math.min(left.foot, right.foot)).toBeGreaterThan(paper.footLine - 40 - slack)
        else expect(Math.abs(left.foot - right.foot)).toBeLessThan(slack)
      })
      expect(allFaults(document)).toEqual([])
    })

    test('leave no heading and no single line of a clause behind, and say everything in order', () => {
      const document = lay([columns(40)])
      for (const { lines, lastIsHeading } of document.pages.flatMap(columnsOf)) {
        expect(lastIsHeading).toBe(false)
        expect(Math.min(...lines)).toBeGreaterThanOrEqual(2)
      }
    })
  })

  test('rule more lines to write on where the page would stay empty, and no more than a few', () => {
    const question: Block = { kind: 'writing', label: [{ text: 'Hvad tager du med hjem?' }], lines: 2 }
    const lines = (document: LaidOutDocument) =>
      document.pages[0]?.marks.filter((mark) => mark.kind === 'line' && mark.node === 'artifact').length ?? 0
    const roomy = lines(lay([question], { pages: 1 })) - lines(lay([], { pages: 1 }))
    const flowing = lines(lay([question])) - lines(lay([]))
    expect(flowing).toBe(2)
    expect(roomy).toBeGreaterThan(3)
    expect(roomy).toBeLessThan(8)
  })

  test('grow writing space towards the page count, and tighten it where it nearly fits', () => {
    const questions = (count: number): Block[] =>
      Array.from({ length: count }, (_, index) => ({
        kind: 'writing',
        label: [{ text: `${index + 1} Hvad?` }],
        lines: 3,
      }))
    const pitch = (document: LaidOutDocument) => {
      const [first, second] = document.pages[0]?.marks.flatMap((mark) => (mark.kind === 'line' ? [mark.y1] : [])) ?? []
      return (second ?? 0) - (first ?? 0)
    }
    const roomy = lay(questions(4), { pages: 1 })
    const tight = lay(questions(7), { pages: 1 })
    expect([roomy.pages.length, tight.pages.length]).toEqual([1, 1])
    expect(pitch(roomy)).toBeGreaterThan(25)
    expect(pitch(tight)).toBeLessThan(linePitch.height)
    // 8 mm: less is too narrow to write in by hand.
    expect(pitch(tight)).toBeGreaterThanOrEqual(22.67)
  })

  test('say which page of how many, as an artifact', () => {
    const { pages } = lay(filler(60))
    pages.forEach((page, index) => {
      const foot = textsOf(page).find((mark) => mark.text === `side ${index + 1} af ${pages.length}`)
      expect(foot?.node).toBe('artifact')
    })
  })
})

describe('handouts', () => {
  const editions = (['public', 'private'] as const).flatMap((variant) =>
    (['da', 'en'] as const).map((language) => ({ variant, language })),
  )
  test.each(handouts.map(({ id }) => id))('%s has nothing on top of anything else, in every edition', (id) => {
    for (const edition of editions) {
      const document = layoutDocument(handoutModel(handout(id), handoutFacts(edition)), evenMeasure)
      expect(allFaults(document)).toEqual([])
    }
  })

  test('neither have long names, a network of 30, clauses of 3,000 letters, or nothing at all', () => {
    const crowd = Array.from({ length: 30 }, () => longName)
    for (const id of ['H01', 'H06', 'H15']) {
      for (const size of [
        { names: crowd, clauseLength: 3000 },
        { names: [], clauseLength: 0 },
      ]) {
        const facts = { ...handoutFacts(size), clientName: longName, networkName: longName, consultantName: longName }
        expect(allFaults(layoutDocument(handoutModel(handout(id), facts), evenMeasure))).toEqual([])
      }
    }
  })

  test('say everything once in the reading order of the content', () => {
    const document = layoutDocument(handoutModel(handout('H01'), handoutFacts()), evenMeasure)
    const words = spoken(document.pages, document.structure)
    const order = [
      'Før du siger ja',
      'Navn: Anja Bergholt',
      '1 Hvad får dig',
      'Andet:',
      'Lig mig',
      'Geografi',
      '8 Min beslutning',
    ]
    const places = order.map((text) => words.indexOf(text))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  test('part for the ear what stands beside or below each other', () => {
    const known = { 'h04.freq': { kind: 'ticked', options: { monthly: '' } } } as const
    const heard = (id: string, facts: HandoutFacts) => {
      const document = layoutDocument(handoutModel(handout(id), facts), evenMeasure)
      return spoken(document.pages, document.structure)
    }
    expect(heard('H04', { ...handoutFacts(), known })).toContain('X Hver måned')
    expect(heard('H06', handoutFacts())).toContain('Anja Bergholt Lindehøj Skole')
  })

  test('that are anonymous carry no name', () => {
    const document = layoutDocument(handoutModel(handout('H15'), handoutFacts()), evenMeasure)
    expect(spoken(document.pages, document.structure)).not.toContain('Anja')
    expect(spoken(document.pages, document.structure)).toContain('Skoleledere Nord')
  })

  test('for another name differ in one mark and share the rest', () => {
    const original = layoutDocument(handoutModel(handout('H01'), handoutFacts()), evenMeasure)
    const copy = withNameLine(original, `Navn: ${longName}`, evenMeasure)
    const own = copy.pages
      .flatMap((page) => page.marks)
      .filter((mark) => !original.pages.some((page) => page.marks.includes(mark)))
    expect(own.map((mark) => mark.kind === 'text' && mark.text)).toEqual([`Navn: ${longName}`])
    expect(copy.pages[1]).toBe(original.pages[1])
  })
})

describe('contracts', () => {
  test('leave the right margin of 18 mm empty for e-signing services', () => {
    const facts = handoutFacts()
    if (!facts.contract) throw new Error('Facts without a contract')
    const { pages } = layoutDocument(contractModel(facts.contract, facts), evenMeasure)
    const limit = paper.width - (18 / 25.4) * 72
    for (const mark of pages.flatMap((page) => page.marks)) expect(extent(mark)[2]).toBeLessThanOrEqual(limit)
  })

  test('highlight what is not filled in', () => {
    const facts = handoutFacts()
    if (!facts.contract) throw new Error('Facts without a contract')
    const { pages } = layoutDocument(contractModel(facts.contract, facts), evenMeasure)
    const blanks = pages.flatMap(textsOf).filter((mark) => mark.text === '________')
    const grounds = pages
      .flatMap((page) => page.marks)
      .filter((mark) => mark.kind === 'rect' && mark.fill === '#F7E3B8')
    expect(blanks).toHaveLength(24)
    expect(grounds).toHaveLength(24)
  })

  test('have one heading over the lines to sign on, and a draft says whether anybody signs', () => {
    const facts = handoutFacts()
    const { contract } = facts
    if (!contract) throw new Error('Facts without a contract')
    const last = { clause: 60, number: 25, heading: 'Underskrifter', runs: [{ text: 'Én linje for hver part.' }] }
    const words = (given: Partial<typeof contract>) => {
      const document = layoutDocument(contractModel({ ...contract, draft: true, ...given }, facts), evenMeasure)
      expect(allFaults(document)).toEqual([])
      return spoken(document.pages, document.structure)
    }
    expect(words({ clauses: [...contract.clauses, last] }).split('Underskrifter')).toHaveLength(2)
    expect(words({}).split('Underskrifter')).toHaveLength(2)
    // Nobody in the network yet, and a paper that nobody signs.
    expect(words({ clauses: [...contract.clauses, last], signers: [] })).toContain('når alle har skrevet under')
    expect(words({ signers: [] })).not.toContain('skrevet under')
    expect(words({ signers: [] })).toContain('Kladde.')
  })

  test('leave at least 10 mm of height to sign in, however many sign', () => {
    for (const count of [1, 12, 30]) {
      const names = Array.from({ length: count }, (_, index) => `Deltager ${index}`)
      const { pages } = layoutDocument(handoutModel(handout('H06'), handoutFacts({ names })), evenMeasure)
      const lines = pages.map((page) =>
        page.marks.flatMap((mark) => (mark.kind === 'line' && mark.x1 > 300 && mark.x2 > 500 ? [mark.y1] : [])),
      )
      const rooms = lines.slice(1).flatMap((ys) => ys.slice(1).map((y, index) => y - (ys[index] ?? 0)))
      expect(rooms.length).toBeGreaterThanOrEqual(count)
      for (const room of rooms) expect(room).toBeGreaterThanOrEqual((10 / 25.4) * 72 - 0.1)
    }
  })

  test('name every signer once', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Deltager ${index}`)
    const document = layoutDocument(handoutModel(handout('H06'), handoutFacts({ names })), evenMeasure)
    const written = document.pages.flatMap(textsOf).map((mark) => mark.text)
    for (const name of names) expect(written.filter((text) => text === name)).toHaveLength(1)
  })
})

test('a pale accent colour is darkened until thin marks can be read', () => {
  expect(readableAccent('#12606A').toUpperCase()).toBe('#12606A')
  expect(readableAccent('#FFE680')).not.toBe('#FFE680')
})
