/**
 * Splits a copied table into lines of cells: by tabs where there are any, else by semicolons. A cell in double quotes may
 * hold separators, line ends and doubled quotes, as Excel writes it. Cells are trimmed; line numbers count from 1; lines
 * without any text are left out.
 */
export function delimitedLines(text: string): { readonly line: number; readonly cells: readonly string[] }[] {
  const separator = text.includes('\t') ? '\t' : ';'
  const lines: string[][] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    cells.push(cell)
    cell = ''
  }
  const endLine = () => {
    endCell()
    lines.push(cells)
    cells = []
  }
  const source = text.replaceAll(/\r\n?/g, '\n')
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? ''
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (source[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell.trim() === '' && closesAfter(source, at, separator)) {
      cell = ''
      quoted = true
    } else if (sign === separator) endCell()
    else if (sign === '\n') endLine()
    else cell += sign
  }
  endLine()
  return lines
    .map((raw, index) => ({ line: index + 1, cells: raw.map((one) => one.replaceAll(/\s+/g, ' ').trim()) }))
    .filter((one) => one.cells.some((text) => text !== ''))
}

/** Whether a quote at the start of a cell has its mate before a separator or a line end; else it is a plain character. */
function closesAfter(source: string, from: number, separator: string): boolean {
  for (let at = from + 1; at < source.length; at += 1) {
    if (source[at] !== '"') continue
    if (source[at + 1] === '"') {
      at += 1
      continue
    }
    const next = source[at + 1]
    return next === undefined || next === separator || next === '\n'
  }
  return false
}
