import type { Language, Variant } from '../../content/schema.ts'
import type { Table, TableCell } from '../../exchange/table.ts'
import { ownLimitText } from '../../i18n/own-limits.ts'
import { reportTitle } from './model.ts'
import type { Report } from './report.ts'
import { type ReportTable, tablesOf } from './section.ts'
import { sectionsOf } from './sections/index.ts'
import { type Wording, wordingOf } from './words.ts'

/** A workbook's sheets have short names of their own, without signs that belong to formulas. */
const LONGEST_NAME = 31

function sheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const plain = name.replaceAll(/[[\]:*?/\\']/g, ' ').trim()
    let number = 1
    let found = plain.slice(0, LONGEST_NAME)
    while (taken.has(found.toLocaleLowerCase())) {
      number += 1
      found = `${plain.slice(0, LONGEST_NAME - String(number).length - 1)} ${number}`
    }
    taken.add(found.toLocaleLowerCase())
    return found
  })
}

type Made = { readonly language: Language; readonly variant: Variant; readonly on: string }

/** What the report is, for whom, and how it is to be read: the first sheet. */
function aboutTable(report: Report, { words, language, catalogue }: Wording, on: string): Table {
  const { title, subtitle } = reportTitle(report, { language })
  const { what, value } = words.aboutHeads
  const limit = report.about === 'network' ? report.figures.minResponses : report.minResponses
  const rows = words.aboutRows
  return {
    name: words.about,
    headings: [what, value],
    rows: [
      [rows.title, title],
      [rows.about, subtitle],
      [rows.audience, words.notices[report.audience]],
      [rows.made, { day: on }],
      ...[words.readLimit(limit), words.readLimits, words.readInstruments].map((text) => [words.reading, text]),
      ...(report.about === 'network' ? report.ownLimits : []).map((own) => [
        words.reading,
        ownLimitText(own, catalogue, true),
      ]),
      ...words.leftOut[report.audience].map((text) => [words.left, text]),
    ],
  }
}

/** A mean as it is written on the page, `4,4` or `+1,1`, as a number to reckon with. */
function asFigure(cell: TableCell, language: Language): TableCell {
  const written = language === 'da' ? /^[+−-]?\d,\d$/ : /^[+−-]?\d\.\d$/
  return typeof cell === 'string' && written.test(cell) ? Number(cell.replace(',', '.').replace('−', '-')) : cell
}

/** The numbers of a report as the sheets of a workbook. */
export function reportSheets(report: Report, { language, variant, on }: Made): [Table, ...Table[]] {
  const wording = wordingOf(language, variant)
  const about = aboutTable(report, wording, on)
  const tables = tablesOf(sectionsOf(report, wording))
  const [, ...names] = sheetNames([about.name, ...tables.map(({ name }) => name)])
  return [
    about,
    ...tables.map(({ name, columns, rows }, index) => ({
      name: names[index] ?? name,
      headings: columns.map(({ head }) => head),
      rows: rows.map((cells) => cells.map((cell) => asFigure(cell, language))),
    })),
  ]
}

const keyOf = (cells: readonly TableCell[]): string =>
  cells.map((cell) => (cell === null ? '' : typeof cell === 'object' ? cell.day : String(cell))).join(' · ')

const longRows = ({ name, keys, columns, rows }: ReportTable): TableCell[][] =>
  rows.flatMap((cells) =>
    columns.slice(keys).flatMap(({ head }, index): TableCell[][] => {
      const value = cells[keys + index] ?? null
      return value === null || value === '' ? [] : [[name, keyOf(cells.slice(0, keys)), head, value]]
    }),
  )

/** The same as one long table, for a file that has room for one: part, row, column, value. */
export function reportAsOneTable(report: Report, { language, variant }: Omit<Made, 'on'>): Table {
  const wording = wordingOf(language, variant)
  const { part, row, column, value } = wording.words.longHeads
  return {
    name: reportTitle(report, { language }).title,
    headings: [part, row, column, value],
    rows: tablesOf(sectionsOf(report, wording)).flatMap(longRows),
  }
}
