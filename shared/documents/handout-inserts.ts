import { plain } from '../content/fill-text.ts'
import type { HandoutItem } from '../content/handout-schema.ts'
import { anchorSet, handout, mergeField } from '../content/index.ts'
import type { AnchorSetId, InstrumentItem } from '../content/instrument-schema.ts'
import type { Method } from '../content/meeting-schema.ts'
import type { Bilingual, Language } from '../content/schema.ts'
import { clauseColumns } from './contract-letter.ts'
import type { AgendaLine, HandoutFacts } from './facts.ts'
import { fillContext, fillPlain, fillRuns, wordsOf } from './frame-texts.ts'
import type { Anchors, Block, Run } from './model.ts'

type Insert = Extract<HandoutItem, { kind: 'insert' }>

/** Words of an anchor set. Throws if the content has no such set. */
export function anchorsOf(id: AnchorSetId, language: Language): Anchors {
  const set = anchorSet(id)
  const steps = set.steps.map((step) => step?.[language] ?? null)
  return set.offScale ? { steps, offScale: set.offScale[language] } : { steps }
}

/** What is missing in a contract on a handout is a line to write on, as long as a hand needs for it. */
function byHand({ blank, ...run }: Run): Run {
  if (blank === undefined) return run
  const { type = 'text' } = mergeField(blank) ?? {}
  const letters = ['int', 'percent', 'decimal', 'money', 'time'].includes(type) ? 9 : type === 'date' ? 16 : 22
  return { ...run, text: '_'.repeat(letters) }
}

/** Blocks made from other content: an instrument's items, a contract's clauses, a method's steps, an agenda. */
export function insertBlocks(item: Insert, facts: HandoutFacts): Block[] {
  const within = (number: number) => number >= (item.from ?? 0) && number <= (item.to ?? Number.POSITIVE_INFINITY)
  switch (item.what) {
    case 'clauses': {
      const clauses = (facts.contract?.clauses ?? []).filter(({ clause }) => within(clause))
      return clauseColumns(clauses.map((clause) => ({ ...clause, runs: clause.runs.map(byHand) })))
    }
    case 'instrument': {
      const instrument = facts.inserts?.instruments?.[item.ref]
      const items = (instrument?.items ?? []).filter((_, index) => within(index + 1))
      const blocks = instrumentBlocks(items, item.key.replace(/\.\w+$/, ''), facts)
      if (!instrument?.leadIn || !within(1)) return blocks
      return [{ kind: 'paragraph', style: 'body', text: fillRuns(instrument.leadIn, facts), withNext: true }, ...blocks]
    }
    case 'method': {
      const method = facts.inserts?.methods?.[item.ref]
      return method ? methodBlocks(method, facts) : []
    }
    case 'agenda':
      return [agendaBlock(item, facts)]
  }
}

/**
 * Scaled items with the same anchors share one block; open questions get writing lines. Their keys are those of the
 * sheet and the item: `h15.p1`.
 */
function instrumentBlocks(items: readonly InstrumentItem[], sheet: string, facts: HandoutFacts): Block[] {
  const blocks: Block[] = []
  items.forEach((item, index) => {
    const label = fillRuns(item.text, facts)
    const key = `${sheet}.${item.id.toLowerCase()}`
    const last = blocks.at(-1)
    if (item.answer === 'text') blocks.push({ kind: 'writing', key, label, lines: 3 })
    else if (item.answer === 'choice') {
      const options = (item.choices ?? []).map((choice) => ({ key: choice.key, text: fillRuns(choice.text, facts) }))
      blocks.push({ kind: 'choices', key, select: 'one', label, options })
    } else if (last?.kind === 'scale' && items[index - 1]?.answer === item.answer)
      blocks[blocks.length - 1] = {
        ...last,
        statements: [...last.statements, label],
        keys: [...(last.keys ?? []), key],
      }
    else
      blocks.push({ kind: 'scale', anchors: anchorsOf(item.answer, facts.language), statements: [label], keys: [key] })
  })
  return blocks
}

/** A method: its title, what to know before it, its steps with their time, and the tip in a box of its own. */
function methodBlocks(method: Method, facts: HandoutFacts): Block[] {
  const words = wordsOf(facts).method
  const fill = (text: Bilingual) => fillRuns(text, facts)
  const { materials, handouts, note } = method
  const sheets = handouts.map((id) => `${fillPlain(handout(id).title, fillContext(facts))} (${id})`)
  const needed = [...sheets, materials ? plain(fill(materials)).trim() : ''].filter((one) => one !== '').join(' · ')
  const known: [string, readonly Run[]][] = [
    [words.bestFor, fill(method.bestFor)],
    [words.when, fill(method.when)],
    [words.people, fill(method.people)],
    [words.time, [{ text: words.minutesOf(method.minutes) }]],
    [words.depth, [{ text: words.depths[method.depth] }]],
    [words.roles, fill(method.roles)],
    [words.materials, [{ text: needed }]],
  ]
  return [
    { kind: 'heading', level: 2, text: fill(method.title) },
    { kind: 'facts', items: known.flatMap(([label, text]) => (plain(text) === '' ? [] : [{ label, text }])) },
    {
      kind: 'steps',
      heads: { step: words.step, minutes: words.minutes },
      steps: method.steps.map(({ text, minutes }) => ({ text: fill(text), minutes })),
    },
    ...(note ? [{ kind: 'paragraph', style: 'hint', text: fill(note) } as const] : []),
    { kind: 'paragraph', style: 'tip', text: [{ text: `${words.tip}: `, bold: true }, ...fill(method.tip)] },
  ]
}

/** The meeting's own agenda, or that of a template; without either, rows to write in. */
function agendaBlock({ ref, columns }: Insert, facts: HandoutFacts): Block {
  const heads = columns?.map((text) => text[facts.language]) ?? wordsOf(facts).agendaHeads
  const widths = [1.1, 5, 2.2, 1.2]
  const lines = ref === 'meeting' ? facts.inserts?.agenda : facts.inserts?.templates?.[ref]
  return {
    kind: 'table',
    columns: heads.map((text, index) => ({ text: [{ text }], width: widths[index] ?? 1 })),
    rows: lines?.map(agendaRow) ?? Array.from({ length: 7 }, () => []),
    rowLines: 1,
  }
}

const agendaRow = ({ start, text, who, minutes, sheets }: AgendaLine): Run[][] => [
  start === '' ? [] : [{ text: start }],
  [{ text }, ...(sheets ? [{ text: ` ${sheets}` }] : [])],
  who === '' ? [] : [{ text: who }],
  [{ text: String(minutes) }],
]
