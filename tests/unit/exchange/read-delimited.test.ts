import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../renderer/features/import/read-sheets.ts'
import { readDelimited } from '../../../shared/exchange/read-delimited.ts'

const cells = (text: string) => readDelimited(text).map((row) => row.cells)
const ofBytes = async (...bytes: number[]) => (await readSheets(new Blob([Uint8Array.from(bytes)])))[0]?.rows
const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0))

describe('delimited text', () => {
  it.each([
    ['tabs', 'Navn\tMail\nBo Dam\tbo@dam.example'],
    ['semicolons', 'Navn;Mail\nBo Dam;bo@dam.example'],
    ['commas', 'Navn,Mail\nBo Dam,bo@dam.example'],
    ['a line that names the separator', 'sep=|\nNavn|Mail\nBo Dam|bo@dam.example'],
  ])('is split by %s', (_, text) => {
    expect(cells(text)).toEqual([
      ['Navn', 'Mail'],
      ['Bo Dam', 'bo@dam.example'],
    ])
  })

  it('keeps commas in cells between semicolons, and semicolons between tabs', () => {
    expect(cells('Lund, Ida;1.250,5\nDam, Bo;2')).toEqual([
      ['Lund, Ida', '1.250,5'],
      ['Dam, Bo', '2'],
    ])
    expect(cells('a; b\tc')).toEqual([['a; b', 'c']])
  })

  it('takes surname, comma and first name for one cell', () => {
    expect(cells('Lund, Ida\nDam, Bo')).toEqual([['Lund, Ida'], ['Dam, Bo']])
  })

  it('keeps separators, line ends and doubled quotes in quoted cells, and counts such a row as one', () => {
    expect(readDelimited('Navn;Sted\r\n"Bo ""Bob"" Dam";"Skolen;\r\nved åen"\r\nIda Lund;By')).toEqual([
      { line: 1, cells: ['Navn', 'Sted'] },
      { line: 2, cells: ['Bo "Bob" Dam', 'Skolen;\nved åen'] },
      { line: 3, cells: ['Ida Lund', 'By'] },
    ])
  })

  it('does not let a lone quote swallow what follows', () => {
    expect(cells('Ida\t"Havn" og vej\tx\n"Bo ""B"" Dam"\t"Skolen\nved åen"\ty\nEva\t"z')).toEqual([
      ['Ida', '"Havn" og vej', 'x'],
      ['Bo "B" Dam', 'Skolen\nved åen', 'y'],
      ['Eva', '"z'],
    ])
  })

  it('leaves empty rows out and keeps the numbers of the others', () => {
    expect(readDelimited('\uFEFFNavn\n\n ; ;\nBo Dam\r\rIda Lund\n').map(({ line }) => line)).toEqual([1, 4, 6])
    expect(readDelimited('sep=;\nNavn;Mail\nBo;').map(({ line }) => line)).toEqual([2, 3])
    expect(readDelimited(' \n\t\n')).toEqual([])
  })

  it('takes away the apostrophe that guards against formulas', () => {
    expect(cells("'+45 00 11;'=1+1;'t Hooft")).toEqual([['+45 00 11', '=1+1', "'t Hooft"]])
  })

  it('puts letters and their marks together', () => {
    expect(cells('A\u030Ase\tx')).toEqual([['Åse', 'x']])
  })

  it('reads anything without failing', () => {
    const nasty = fc.constantFrom('"', '""', ';', '\t', ',', '\n', '\r\n', "'", '=', 'a', 'æ', ' ', '\u0000', 'sep=')
    fc.assert(
      fc.property(fc.array(nasty, { maxLength: 40 }), (parts) => {
        const source = parts.join('')
        for (const { line, cells: found } of readDelimited(source)) {
          expect(line).toBeLessThanOrEqual(source.split(/\r\n|\r|\n/).length)
          expect(found.some((cell) => cell !== '')).toBe(true)
        }
      }),
    )
  })
})

describe('bytes of a file', () => {
  const expected = [{ line: 1, cells: ['Åse Ærø', '€'] }]
  it('are UTF-8 with or without a mark', async () => {
    const bytes = [...new TextEncoder().encode('Åse Ærø;€')]
    expect(await ofBytes(...bytes)).toEqual(expected)
    expect(await ofBytes(0xef, 0xbb, 0xbf, ...bytes)).toEqual(expected)
  })
  it('are Windows-1252 where they cannot be UTF-8', async () => {
    expect(await ofBytes(0xc5, ...ascii('se '), 0xc6, ...ascii('r'), 0xf8, ...ascii(';'), 0x80)).toEqual(expected)
  })
  it('are UTF-16 by their mark, either way round', async () => {
    const units = [...'Åse Ærø;€'].map((sign) => sign.charCodeAt(0))
    expect(await ofBytes(0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8]))).toEqual(expected)
    expect(await ofBytes(0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255]))).toEqual(expected)
  })
  it('that only begin like a workbook are no list', async () => {
    await expect(ofBytes(0x50, 0x4b, 3, 4, 0, 0)).rejects.toThrow()
  })
})

it('a list of tabs whose cells are all in quotes is parted at the tabs', () => {
  expect(readDelimited('"a"\t"b"\r\n"1"\t""\r\n').map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1', ''],
  ])
})
