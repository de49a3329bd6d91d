import type { PDFDict, PDFPage } from '@cantoo/pdf-lib'
import { codeReader } from './codes.ts'
import type { Tell } from './conditions.ts'
import type { Look } from './read.ts'
import { type Operand, operations } from './tokens.ts'

/** Codes that a page shows in a font, by the font's dictionary. */
export type Shown = Map<PDFDict, Set<number>>
/** The codes of each piece of tagged content, by its page (object number) and number: enough to tell whether two say the same. */
export type Said = Map<string, string>
type Found = { readonly shown: Shown; readonly said: Said }

const painting = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'BI'])
type Piece = { readonly kind: 'artifact' | 'tagged' | 'neither'; readonly id?: number }

const idOf = (operands: readonly Operand[]): number | undefined => {
  const properties = operands.find(({ kind }) => kind === 'dictionary')?.value
  const id = /\/MCID\s+(\d+)/.exec(String(properties ?? ''))?.[1]
  return id === undefined ? undefined : Number(id)
}

/**
 * Goes through a page's content: what is painted must stand in tagged content or in an artifact. Adds the codes that are
 * shown in each font and in each piece, and gives the numbers of the tagged content.
 */
export function checkContent(page: PDFPage, look: Look, { shown, said }: Found, tell: Tell, where: string): number[] {
  const ids: number[] = []
  const stack: Piece[] = []
  const resources = look.dict(look.get(page.node, 'Resources'))
  let font: PDFDict | undefined

  const begin = (tag: string, id: number | undefined): void => {
    const around = stack.map(({ kind }) => kind)
    if (tag === 'Artifact') {
      if (around.includes('tagged')) tell('01-003', where)
      stack.push({ kind: 'artifact' })
    } else if (id !== undefined) {
      if (around.includes('artifact')) tell('01-004', where)
      ids.push(id)
      stack.push({ kind: 'tagged', id })
    } else stack.push({ kind: 'neither' })
  }
  const show = (operands: readonly Operand[]): void => {
    if (!font) {
      tell('31-009', `${where}: text without a font`)
      return
    }
    const read = codeReader(font, look)
    const codes = shown.get(font) ?? new Set<number>()
    shown.set(font, codes)
    for (const { kind, value } of operands) {
      if (kind !== 'string') continue
      const piece = stack.findLast(({ id }) => id !== undefined)
      const place = `${page.ref.objectNumber} ${piece?.id}`
      if (piece) said.set(place, (said.get(place) ?? '') + value)
      for (const code of read(value)) codes.add(code)
    }
  }

  for (const { operator, operands } of operations(contentOf(page, look))) {
    const [first] = operands
    if (operator === 'BMC' || operator === 'BDC') begin(String(first?.value), idOf(operands))
    else if (operator === 'EMC') stack.pop()
    else if (operator === 'Tf') font = look.dict(look.get(look.dict(look.get(resources, 'Font')), String(first?.value)))
    if (!painting.has(operator)) continue
    if (!stack.some(({ kind }) => kind !== 'neither')) tell('01-005', `${where}: ${operator}`)
    if (operator === 'Do') checkStamp(String(first?.value), resources, look, tell, where)
    if (operator.toUpperCase() === 'TJ') show(operands)
  }
  return ids
}

/** The whole content of a page, which may lie in several streams. */
function contentOf(page: PDFPage, look: Look): string {
  const streams = look.list(look.raw(page.node, 'Contents'))
  return streams.map((stream) => Buffer.from(look.bytes(stream) ?? []).toString('latin1')).join('\n')
}

/** What is stamped on pages from a stream of its own must have no numbered content, since it is shown more than once. */
function checkStamp(name: string, resources: PDFDict | undefined, look: Look, tell: Tell, where: string): void {
  const stamp = look.get(look.dict(look.get(resources, 'XObject')), name)
  const dictionary = look.dict(stamp)
  if (look.get(dictionary, 'Ref')) tell('30-001', where)
  if (look.name(look.get(dictionary, 'Subtype')) !== 'Form') return
  const words = Buffer.from(look.bytes(stamp) ?? []).toString('latin1')
  if (operations(words).some(({ operands }) => idOf(operands) !== undefined)) tell('30-002', `${where}: ${name}`)
}
