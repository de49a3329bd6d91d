import { cellText } from '../../../shared/exchange/sheet.ts'
import type { Texts } from '../../../shared/i18n/index.ts'
import { columnWords, problemWords } from './import-words.ts'
import type { ImportList } from './use-import.ts'

/** The rows that would not be stored, with their numbers and what is wrong, as a list that can be mended and read again. */
export function leftOut(text: Texts, list: ImportList): { headings: string[]; rows: string[][] } {
  const columns = list.headings.map((_, index) => index)
  return {
    headings: [...columns.map((index) => columnWords(text, list, index)), text['import.line'], text['import.remark']],
    rows: list.rows
      .filter(({ state }) => state === 'problem')
      .map(({ line, cells, problems }) => [
        ...columns.map((index) => cellText(cells[index])),
        String(line),
        problems.map((problem) => problemWords(text, problem)).join(' '),
      ]),
  }
}

/** A list as a spreadsheet takes it from the clipboard. */
export const asTabs = ({ headings, rows }: { headings: string[]; rows: string[][] }): string =>
  [headings, ...rows].map((cells) => cells.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')).join('\n')
