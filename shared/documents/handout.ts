import { BLANK, plain } from '../content/fill-text.ts'
import type { Handout, HandoutItem } from '../content/handout-schema.ts'
import { handoutFrame } from '../content/handouts.ts'
import type { Bilingual } from '../content/schema.ts'
import { isForm, sharesByName } from '../forms/form-handouts.ts'
import { capitalised } from '../i18n/format.ts'
import type { HandoutFacts } from './facts.ts'
import {
  credit,
  fillContext,
  fillPlain,
  fillRuns,
  foot,
  formNameLabel,
  formText,
  markText,
  nameLine,
  topLine,
  wordsOf,
} from './frame-texts.ts'
import { anchorsOf, insertBlocks } from './handout-inserts.ts'
import { withKnown } from './known-answers.ts'
import type { Block, DocumentModel, Run } from './model.ts'

/** A method card inserted into a sheet of the same name brings the title along. */
const repeatsTitle = (block: Block, title: string): boolean => block.kind === 'heading' && plain(block.text) === title

const isQuestion = (block: Block): block is Extract<Block, { kind: 'paragraph' }> =>
  block.kind === 'paragraph' && plain(block.text).endsWith('?')

/** Questions to read, one after the other under a heading, become a list. */
function questionLists(blocks: readonly Block[]): Block[] {
  const set: Block[] = []
  for (const block of blocks) {
    const last = set.at(-1)
    if (!isQuestion(block) || !last) set.push(block)
    else if (last.kind === 'list') set[set.length - 1] = { ...last, items: [...last.items, block.text] }
    else if (last.kind === 'heading') set.push({ kind: 'list', style: 'question', items: [block.text] })
    else set.push(block)
  }
  return set
}

type Neighbours = { readonly before: HandoutItem | undefined; readonly next: HandoutItem | undefined }
type Item<K extends HandoutItem['kind']> = Extract<HandoutItem, { kind: K }>

/**
 * Turns a handout of the catalogue into blocks for one edition and language, filled from `facts`. A sheet that is
 * answered anonymously never carries a name. Throws `ContentError` where a content file cannot be filled.
 */
export function handoutModel(handout: Handout, facts: HandoutFacts): DocumentModel {
  const context = fillContext(facts, facts.participantName ? { 'participant.fullName': facts.participantName } : {})
  const name = handout.mark === 'anonymous' ? undefined : facts.participantName
  const fillable = (facts.fillable ?? false) && isForm(handout.id)
  const meeting = handout.ofMeeting && context.values['meeting.date'] ? handoutFrame.meetingLine : undefined
  const standfirst = [handout.subtitle ?? handout.purpose, handout.time, meeting]
  return {
    title: fillPlain(handout.title, context),
    language: facts.language,
    variant: facts.variant,
    topLine: topLine(facts),
    subtitle: standfirst.flatMap((text) => (text ? fillPlain(text, context) : [])).join(' '),
    nameLine: nameLine(facts, name),
    ...(handout.mark !== 'anonymous' && { nameLines: facts.memberNames.map((one) => nameLine(facts, one)) }),
    ...(handout.mark && { notice: notice(handout.mark, facts, fillable) }),
    foot: foot(facts),
    smallPrint: [...(usesContract(handout) && facts.contract ? [facts.contract.notice] : []), credit(facts)].join(' '),
    accent: facts.accent,
    ...(facts.logo && { logo: facts.logo }),
    ...(facts.clientLogo && { clientLogo: facts.clientLogo }),
    ...(usesContract(handout) && { freeRightMargin: true }),
    ...(fillable && { fillable }),
    ...(facts.scale !== undefined && { scale: facts.scale }),
    pages: handout.pages,
    blocks: [
      ...(fillable ? nameBlocks(handout, facts) : []),
      ...itemBlocks(handout.items, facts)
        .filter((block) => !repeatsTitle(block, fillPlain(handout.title, context)))
        .flatMap((block) => withKnown(block, facts.known)),
    ],
  }
}

function notice(mark: 'personal' | 'anonymous', facts: HandoutFacts, fillable: boolean): string {
  const rule = markText(mark, facts)
  return fillable ? `${rule} ${formText(mark, facts)}` : rule
}

/** Where an anonymous sheet has no place for a name, its form gets one: an answer may be shared with the consultant. */
const nameBlocks = (handout: Handout, facts: HandoutFacts): Block[] =>
  handout.mark === 'anonymous' && !sharesByName(handout)
    ? [{ kind: 'short', key: `${handout.id.toLowerCase()}.name`, label: formNameLabel(facts) }]
    : []

const usesContract = ({ items }: Handout): boolean =>
  items.some((item) => item.kind === 'insert' && item.what === 'clauses')

/** Items one after the other; those of a card are gathered in it, and neighbouring cards in one block. */
function itemBlocks(all: readonly HandoutItem[], facts: HandoutFacts): Block[] {
  const fits = (one: { readonly only?: string | undefined }) => !one.only || one.only === facts.variant
  const items = all.filter(fits)
  const blocks: Block[] = []
  for (let from = 0; from < items.length; ) {
    const card = items[from]?.card
    let to = from + 1
    while (to < items.length && items[to]?.card === card) to++
    const part = questionLists(flowBlocks(items.slice(from, to), facts, fits))
    const last = blocks.at(-1)
    if (card === undefined) blocks.push(...part)
    else if (last?.kind === 'cards') blocks[blocks.length - 1] = { ...last, items: [...last.items, part] }
    else blocks.push({ kind: 'cards', columns: 2, items: [part] })
    from = to
  }
  return blocks
}

function flowBlocks(
  items: readonly HandoutItem[],
  facts: HandoutFacts,
  fits: (one: { readonly only?: string | undefined }) => boolean,
): Block[] {
  const blocks: Block[] = []
  for (const [index, item] of items.entries()) {
    const before = items[index - 1]
    const last = blocks.at(-1)
    if (
      item.kind === 'scale' &&
      before?.kind === 'scale' &&
      before.anchors === item.anchors &&
      last?.kind === 'scale'
    ) {
      const statements = [...last.statements, fillRuns(item.label, facts)]
      blocks[blocks.length - 1] = { ...last, statements, keys: [...(last.keys ?? []), item.key] }
    } else blocks.push(...blocksOf(item, facts, fits, { before, next: items[index + 1] }))
  }
  return blocks
}

function blocksOf(
  item: HandoutItem,
  facts: HandoutFacts,
  fits: (one: { readonly only?: string | undefined }) => boolean,
  near: Neighbours,
): Block[] {
  const fill = (text: Bilingual) => fillRuns(text, facts)
  const { key } = item
  switch (item.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 2, text: fill(item.text) }]
    case 'info':
      return [infoBlock(item, facts, near)]
    case 'text':
      return [
        {
          kind: 'writing',
          key,
          label: fill(item.label),
          lines: item.lines,
          ...(item.hint && { hint: fill(item.hint) }),
        },
      ]
    case 'short':
      return [{ kind: 'short', key, label: fill(item.label) }]
    case 'check':
    case 'radio': {
      const options = item.options
        .filter(fits)
        .map((option) => ({ key: option.key, text: fill(option.text), write: option.write ?? false }))
      const select = item.kind === 'radio' ? 'one' : 'many'
      return [{ kind: 'choices', key, select, label: fill(item.label), options }]
    }
    case 'scale':
      return [
        {
          kind: 'scale',
          anchors: anchorsOf(item.anchors, facts.language),
          statements: [fill(item.label)],
          keys: [key],
        },
      ]
    case 'table':
      return [tableBlock(item, facts, fits)]
    case 'sign':
      return [signBlock(item, facts)]
    case 'pre': {
      const value = item.source === 'contract.purpose' ? facts.contract?.purpose : undefined
      const known = value ?? fillContext(facts).values[item.source]
      if (known) return [{ kind: 'short', key, label: fill(item.label), value: [{ text: capitalised(known) }] }]
      return [{ kind: 'writing', key, label: fill(item.label), lines: item.lines ?? 1 }]
    }
    case 'insert':
      return insertBlocks(item, facts)
    case 'page-break':
      return [{ kind: 'page-break' }]
  }
}

/** A text that says how to answer is set small; one that leads up to a question stays with it. */
function infoBlock(item: Item<'info'>, facts: HandoutFacts, { before, next }: Neighbours): Block {
  const text = fillRuns(item.text, facts)
  // What the app does not know is written in by hand.
  if (plain(text).includes(BLANK)) return { kind: 'short', label: text }
  const follows = before?.kind === 'heading'
  const leads = next?.kind === 'scale' || (follows && (next?.kind === 'check' || next?.kind === 'radio'))
  const isHint = item.example || (leads && follows)
  return { kind: 'paragraph', style: isHint ? 'hint' : item.card ? 'card' : 'body', text, withNext: leads }
}

function tableBlock(
  item: Item<'table'>,
  facts: HandoutFacts,
  fits: (one: { readonly only?: string | undefined }) => boolean,
): Block {
  const fill = (text: Bilingual) => fillRuns(text, facts)
  const goals = item.key === 'h06.goals' ? (facts.contract?.goals ?? []) : []
  const row = (key: number, cells: readonly Run[][]) => ({ key: String(key), cells })
  // Numbered before the other edition's rows are left out, so that a row has the same key in both.
  const printed = (item.rows ?? []).flatMap((one, index) => (fits(one) ? row(index + 1, one.cells.map(fill)) : []))
  const blank = Array.from({ length: Math.max(0, (item.blankRows ?? 0) - goals.length) }, () => [])
  const filled = [...goals.map((text): Run[][] => [[{ text }]]), ...blank]
  const rows = [...printed, ...filled.map((cells, index) => row(index + 1, cells))]
  return {
    kind: 'table',
    key: item.key,
    ...(item.label && { label: fill(item.label) }),
    columns: item.columns.map(({ text, width }) => ({ text: fill(text), width: width ?? 1 })),
    rows: rows.map(({ cells }) => cells),
    rowKeys: rows.map(({ key }) => key),
    rowLines: item.rowLines ?? 1,
    ...(item.tick && { tick: true }),
    ...(item.look && { look: item.look }),
  }
}

function signBlock(item: Item<'sign'>, facts: HandoutFacts): Block {
  const signers = facts.contract?.signers ?? facts.memberNames.map((name) => ({ name }))
  const own = { name: facts.participantName ?? '' }
  const many = signers.length > 0 ? signers : Array.from({ length: 8 }, () => ({ name: '' }))
  const heads = wordsOf(facts).signatureHeads
  return {
    kind: 'signatures',
    key: item.key,
    label: fillRuns(item.label, facts),
    heads,
    signers: item.count === 'members' ? many : [own],
  }
}
