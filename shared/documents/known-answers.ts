import { plain } from '../content/fill-text.ts'
import type { Known } from './facts.ts'
import type { Block, Run } from './model.ts'

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>

const runs = (text: string): Run[] => (text === '' ? [] : [{ text }])

/** The block, or the blocks it becomes, with what is known of its item put in. A block of another kind stays as it is. */
export function withKnown(block: Block, known: Readonly<Record<string, Known>> = {}): Block[] {
  const answer = block.key === undefined ? undefined : known[block.key]
  if (!answer) return [block]
  if (answer.kind === 'ticked' && block.kind === 'choices') return [ticked(block, answer.options)]
  if (answer.kind === 'rows' && block.kind === 'table') return [withRows(block, answer.rows)]
  if (answer.kind === 'gaps' && block.kind === 'short') return [withoutGaps(block, answer.words)]
  if (answer.kind !== 'text' || answer.text === '') return [block]
  if (block.kind === 'short') return [{ ...block, value: runs(answer.text) }]
  return block.kind === 'writing' ? written(block, answer.text) : [block]
}

/** The label as a whole sentence; what comes after its question is the answer to it. */
function withoutGaps(block: Of<'short'>, words: readonly string[]): Block {
  const [first = '', ...parts] = plain(block.label).split('…')
  if (words.length < parts.length) return block
  const sentence = parts.reduce((text, part, gap) => `${text}${words[gap]}${part}`, first)
  const [question, answer] = sentence.split(/(?<=\?) /)
  if (!question || !answer) return { kind: 'paragraph', style: 'body', text: runs(sentence) }
  return { ...block, label: runs(question), value: runs(answer) }
}

const ticked = (block: Of<'choices'>, options: Readonly<Record<string, string>>): Block => ({
  ...block,
  options: block.options.map((option) => {
    const words = option.key === undefined ? undefined : options[option.key]
    if (words === undefined) return option
    if (words === '') return { ...option, ticked: true }
    return { ...option, ticked: true, write: false, text: [...option.text, { text: ` ${words}` }] }
  }),
})

/** Known rows stand first; rows to write in fill up what the sheet had room for. */
function withRows(block: Of<'table'>, rows: readonly (readonly string[])[]): Block {
  const room = Math.max(block.rows.length, rows.length)
  const all = Array.from({ length: room }, (_, index) => (rows[index] ?? []).map(runs))
  return { ...block, rows: all, rowKeys: all.map((_, index) => String(index + 1)) }
}

/** Words on the first line, and the lines that are left under them. */
function written({ label, hint, lines, ...block }: Of<'writing'>, text: string): Block[] {
  const value: Block = { kind: 'short', label: label ?? [], value: runs(text) }
  return lines > 1 ? [value, { ...block, lines: lines - 1, ...(hint && { hint }) }] : [value]
}
