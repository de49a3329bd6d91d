import { instruments } from '../../shared/content/index.ts'
import type { Language, Variant } from '../../shared/content/schema.ts'
import type { HandoutFacts, ResolvedClause } from '../../shared/documents/facts.ts'
import type { Mark, Measure, Page, StructureNode } from '../../shared/documents/page.ts'

/** Every letter half an em wide: layout can be tested without fonts. */
export const evenMeasure: Measure = (text, _font, size) => text.length * size * 0.5

const SENTENCE =
  'Vi mødes for at blive bedre ledere og ikke kun for at have det rart, og det holder vi hinanden op på. '

/** Clauses CL-01 to CL-27 with a text of `length` characters each. */
export const clauses = (length: number): ResolvedClause[] =>
  Array.from({ length: 24 }, (_, index) => ({
    clause: index + 1,
    number: index + 1,
    heading: 'Når afbuddene hober sig op',
    runs: [
      { text: SENTENCE.repeat(Math.ceil(length / SENTENCE.length)).slice(0, length) },
      { text: '________', blank: 'role.coordinator' },
      { text: '.' },
    ],
  }))

type Size = { names?: readonly string[]; clauseLength?: number; language?: Language; variant?: Variant }

/** Facts of a made-up network. */
export function handoutFacts({
  names = ['Anja Bergholt', 'Søren Æbelø', 'Åse Kjærgård'],
  clauseLength = 260,
  language = 'da',
  variant = 'public',
}: Size = {}): HandoutFacts {
  return {
    language,
    variant,
    clientName: 'Lindehøj Kommune',
    consultantName: 'Palle Ravn',
    consultantTitle: 'erhvervspsykolog',
    networkName: 'Skoleledere Nord',
    ...(names[0] && { participantName: names[0] }),
    memberNames: names,
    accent: '#12606A',
    values: {},
    contract: {
      title: 'Netværkskontrakt',
      goals: ['At tage de svære samtaler inden for en uge'],
      clauses: clauses(clauseLength),
      signers: names.map((name) => ({ name, organisation: 'Lindehøj Skole' })),
      notice: 'Skabelonen er et arbejdsudkast og ikke juridisk rådgivning.',
      draft: false,
    },
    inserts: { instruments: Object.fromEntries(instruments.map((instrument) => [instrument.id, instrument])) },
  }
}

/** A name of 60 letters. */
export const longName = 'Alexandrine Wilhelmine Kjærsgaard-Østergaard von Hammerskjold'.slice(0, 60)

export const textsOf = (page: Page) => page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))

/** Words of a node's marks and of all below it, in reading order. */
export function spoken(pages: readonly Page[], node: StructureNode): string {
  const marks: Mark[] = pages.flatMap((page) => [...page.marks])
  const own = marks.flatMap((mark) => {
    if (mark.kind !== 'text' || mark.node !== node.id) return []
    if (mark.continues === 'word') return [mark.text.slice(0, -1)]
    return [mark.continues === 'space' ? `${mark.text} ` : mark.text]
  })
  return [own.join(''), ...node.children.map((child) => spoken(pages, child))].join('')
}
