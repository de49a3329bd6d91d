/// <reference path="./papaparse.d.ts" />
import Papa from 'papaparse'
import { cleanText, numberedRows, type SheetRow } from './sheet.ts'

const linesSampled = 50
const mostSampled = 50_000

/**
 * Splits pasted or delimited text into numbered rows of trimmed cells. Tabs, semicolons or commas are found by
 * themselves; a cell in double quotes may hold separators, line ends and doubled quotes, and is one row as in a
 * spreadsheet. An apostrophe that keeps a cell from being taken for a formula is taken away.
 */
export function readDelimited(text: string): SheetRow[] {
  const source = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const stated = /^sep=(.)\n/i.exec(source)
  // The line that only names the separator keeps its number, so that the rows keep theirs.
  const body = stated ? source.slice(stated[0].length - 1) : source
  const delimiter = stated?.[1] ?? delimiterOf(body)
  return numberedRows(split(body, delimiter).map((cells) => cells.map(bare)))
}

const bare = (cell: string): string => cleanText(cell).replace(/^'(?=[=+\-@])/, '')

function split(source: string, delimiter: string): readonly (readonly string[])[] {
  const options = { delimiter, newline: '\n' } as const
  const { data, errors } = Papa.parse(source, options)
  // What is copied from Excel holds lone quotes as they are, and one of them would swallow the rest of the list.
  if (!errors.some(({ type }) => type === 'Quotes')) return data
  return Papa.parse(withMendedQuotes(source, delimiter), options).data
}

/** The separator: tabs where there are any; else the one that most of the first lines have equally many of. */
function delimiterOf(source: string): string {
  // Of a quoted cell the quotes stay: a line of tabs alone would look empty.
  const sample = source.slice(0, mostSampled).replaceAll(/"(?:[^"]|"")*"/g, '""')
  const lines = sample.split('\n', linesSampled).filter((line) => line.trim() !== '')
  if (lines.some((line) => line.includes('\t'))) return '\t'
  const semicolons = agreement(lines.map((line) => line.split(';').length - 1))
  // "Lund, Ida" is a name and not two cells.
  const commas = agreement(lines.map((line) => line.split(/,.*,/.test(line) ? ',' : /,(?! )/).length - 1))
  return commas > semicolons ? ',' : ';'
}

/** How many lines have the same number of separators, of those that have any. */
function agreement(counts: readonly number[]): number {
  const lines = Map.groupBy(counts, (count) => count)
  return Math.max(0, ...[...lines].map(([count, same]) => (count === 0 ? 0 : same.length)))
}

/** Puts cells that begin with a quote which does not end them into quotes of their own. */
function withMendedQuotes(source: string, delimiter: string): string {
  let mended = ''
  let at = 0
  while (at < source.length) {
    const end = source[at] === '"' ? endOfQuoted(source, at, delimiter) : undefined
    const stop = end ?? endOfCell(source, at, delimiter)
    const cell = source.slice(at, stop)
    mended += end === undefined && cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell
    mended += source[stop] ?? ''
    at = stop + 1
  }
  return mended
}

function endOfCell(source: string, from: number, delimiter: string): number {
  let at = from
  while (at < source.length && source[at] !== delimiter && source[at] !== '\n') at += 1
  return at
}

/** Just behind the quote that ends the cell; undefined where the first lone quote stands in the middle of a cell. */
function endOfQuoted(source: string, from: number, delimiter: string): number | undefined {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] !== '"') continue
    const next = source[at + 1]
    if (next === '"') at += 1
    else return next === undefined || next === delimiter || next === '\n' ? at + 1 : undefined
  }
  return undefined
}
