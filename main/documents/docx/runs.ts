import { type ParagraphChild, TextRun } from 'docx'
import type { Run } from '../../../shared/documents/model.ts'

/** Runs as Word has them: lines broken where the text has a line end, and a field without a value on a ground that is seen. */
export const wordRuns = (runs: readonly Run[]): ParagraphChild[] =>
  runs.flatMap(({ text, bold, blank }) =>
    text.split('\n').map(
      (line, index) =>
        new TextRun({
          text: line,
          ...(index > 0 && { break: 1 }),
          ...(bold && { bold: true }),
          ...(blank !== undefined && { highlight: 'yellow' as const }),
        }),
    ),
  )

const FIRST = 987654321
const LAST = 876543219

/** The pieces of a line that names the page and the number of pages, in order. */
export const footPieces = (foot: (page: number, pages: number) => string): (string | 'page' | 'pages')[] =>
  foot(FIRST, LAST)
    .split(new RegExp(`(${FIRST}|${LAST})`))
    .map((piece) => (piece === String(FIRST) ? 'page' : piece === String(LAST) ? 'pages' : piece))
    .filter((piece) => piece !== '')
