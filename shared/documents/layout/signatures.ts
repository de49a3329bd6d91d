import type { Block } from '../model.ts'
import type { Mark } from '../page.ts'
import { legible, styles } from '../theme.ts'
import { breakLines } from './break-lines.ts'
import { type LayOut, type Strip, spaced } from './strip.ts'
import { headStrip } from './table.ts'
import { lineMarks, thenMore } from './text.ts'
import { labelStrips, ruleMark } from './writing.ts'

const GUTTER = 12
/** 10 mm. */
const ROOM_TO_SIGN = 28.4

/** A row for each signer: printed name and organisation, date, and a line to sign on. */
export const layOutSignatures: LayOut<Extract<Block, { kind: 'signatures' }>> = (block, parent, around) => {
  const label = block.label ? labelStrips(block.label, parent, around, 14) : []
  const small = legible(styles.organisation, around.scale)
  const parts = [0.37, 0.2, 0.43]
  const room = around.width - 2 * GUTTER
  let at = 0
  const columns = block.heads.map((text, index) => {
    const placed = { x: at, width: room * (parts[index] ?? 0), runs: [{ text }] }
    at += placed.width + GUTTER
    return placed
  })
  const table = around.structure.add(parent, 'Table')
  const head = headStrip(columns, table, around)
  const body = around.structure.add(table, 'TBody')
  const rows = block.signers.map((signer, index): Strip => {
    const row = around.structure.add(body, 'TR')
    const [nameColumn, dateColumn] = columns
    const width = nameColumn?.width ?? 0
    const isBlank = signer.name === ''
    const nameNode = around.structure.add(row, isBlank ? 'TD' : 'TH', isBlank ? {} : { scope: 'Row' }).id
    const dateNode = around.structure.add(row, 'TD').id
    around.structure.add(row, 'TD')
    const set = isBlank ? [] : breakLines([{ text: signer.name }], styles.signer, width, around)
    const name = signer.organisation ? thenMore(set) : set
    const place = signer.organisation ? breakLines([{ text: signer.organisation }], small, width, around) : []
    const signed = signer.signedOn
      ? breakLines([{ text: signer.signedOn }], styles.cell, dateColumn?.width ?? 0, around)
      : []
    const nameHeight = name.length * styles.signer.leading
    const text = Math.max(nameHeight + place.length * small.leading, signed.length * styles.cell.leading)
    const draw = (height: number): Mark[] => {
      const top = height - text - 2.6
      return [
        ...name.flatMap((line, i) => lineMarks(line, styles.signer, 0, top + i * styles.signer.leading, nameNode)),
        ...place.flatMap((line, i) => lineMarks(line, small, 0, top + nameHeight + i * small.leading, nameNode)),
        ...signed.flatMap((line, i) =>
          lineMarks(line, styles.cell, dateColumn?.x ?? 0, top + i * styles.cell.leading, dateNode),
        ),
        ...columns.map(({ x, width: wide }) => ruleMark(x, x + wide, height - 0.6)),
      ]
    }
    const keeps = index === 0 || index === block.signers.length - 2
    return {
      gap: 0,
      least: Math.max(text + 4, ROOM_TO_SIGN),
      height: Math.max(text + 9, ROOM_TO_SIGN + 2),
      most: Math.max(text + 15, 40),
      draw,
      repeat: head,
      ...(keeps && index < block.signers.length - 1 && { withNext: true }),
    }
  })
  return [...label, ...spaced(label.length > 0 ? 3 : 12, [head]), ...rows]
}
