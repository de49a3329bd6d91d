import { unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'
import { type Cell, cleanText, numberedRows, type Sheet } from '../../../shared/exchange/sheet.ts'
import { decodeText } from './decode-text.ts'
import { type FileProblem, isZip, problemOf } from './file-kind.ts'

/** Unpacked, the lists of one archive may hold so many bytes. */
const mostUnpacked = 40_000_000

/** What stands against reading a file. */
export class NoList extends Error {
  readonly problem: FileProblem
  constructor(problem: FileProblem) {
    super(problem)
    this.problem = problem
  }
}

/**
 * The lists in a file: the sheets of an XLSX workbook, one of delimited text, or those in an archive of such files. Throws
 * `NoList`, or what a workbook's reader throws.
 */
export async function readSheets(file: Blob): Promise<Sheet[]> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (!isZip(bytes)) return [textSheet('', bytes)]
  const names = new Set<string>()
  let size = 0
  const unpacked = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.add(name)
      const isList = /\.(csv|txt|tsv|xlsx)$/i.test(name) && !/(^|\/)(__MACOSX|\.)/.test(name)
      size += isList ? originalSize : 0
      return isList && size <= mostUnpacked
    },
  })
  if (names.has('xl/workbook.xml')) return workbookSheets(file)
  if (size > mostUnpacked) throw new NoList('huge')
  const lists = await Promise.all(Object.entries(unpacked).map(([name, content]) => sheetsIn(name, content)))
  if (lists.length === 0) throw new NoList('archive')
  return lists.flat()
}

const withoutEnding = (name: string): string => name.replace(/^.*\//, '').replace(/\.[^.]+$/, '')

const sheetsIn = async (name: string, bytes: Uint8Array): Promise<Sheet[]> =>
  isZip(bytes) ? await workbookSheets(new Blob([new Uint8Array(bytes)])) : [textSheet(withoutEnding(name), bytes)]

function textSheet(name: string, bytes: Uint8Array): Sheet {
  const problem = problemOf(bytes)
  if (problem) throw new NoList(problem)
  return { name, rows: readDelimited(decodeText(bytes)) }
}

async function workbookSheets(file: Blob): Promise<Sheet[]> {
  const sheets = await readWorkbook(file)
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: numberedRows(data.map((row) => row.map(cellOf))) }))
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return value
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  return value === null || value === undefined ? '' : cleanText(String(value))
}
