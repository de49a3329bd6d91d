import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { NoList, readSheets } from '../../../renderer/features/import/read-sheets.ts'

const problemWith = async (bytes: Uint8Array): Promise<string> => {
  try {
    await readSheets(new Blob([new Uint8Array(bytes)]))
    return 'none'
  } catch (reason) {
    return reason instanceof NoList ? reason.problem : 'unreadable'
  }
}

describe('a file that holds no list', () => {
  test.each([
    ['an old or locked workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'old'],
    ['a PDF called .csv', strToU8('%PDF-1.7\n%âã'), 'pdf'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), 'unreadable'],
    ['a web page called .xls', strToU8('\uFEFF<html><table><tr><td>1</td></tr></table>'), 'markup'],
    ['a workbook in XML', strToU8('<?xml version="1.0"?>\n<Workbook/>'), 'markup'],
    [
      'an archive without lists',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'archive',
    ],
    ['a broken archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), 'unreadable'],
    ['an archive that unpacks to more than can be read', zipSync({ 'a.csv': new Uint8Array(41_000_000) }), 'huge'],
    ['an archive with a PDF called .csv', zipSync({ 'a.csv': strToU8('%PDF-1.7') }), 'pdf'],
  ])('%s is told as such', async (_, bytes, problem) => {
    expect(await problemWith(bytes)).toBe(problem)
  })
})

test('the lists of an archive are called as their files; what the system put beside them is passed over', async () => {
  const bytes = zipSync({
    'data/dataset.csv': strToU8('a;b\n1;2\n'),
    'data/labels.csv': strToU8('a;1;Ja\n'),
    '__MACOSX/data/._dataset.csv': strToU8('x'),
    'readme.pdf': strToU8('%PDF'),
  })
  const sheets = await readSheets(new Blob([new Uint8Array(bytes)]))
  expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
    ['dataset', 2],
    ['labels', 1],
  ])
})
