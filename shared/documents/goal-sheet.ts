import { handout } from '../content/index.ts'
import type { Bilingual } from '../content/schema.ts'
import { da } from '../i18n/goal-sheet.da.ts'
import { en } from '../i18n/goal-sheet.en.ts'
import type { DocumentFacts } from './facts.ts'
import { credit, fillContext, fillPlain, foot, markText, nameLine, topLine } from './frame-texts.ts'
import type { Block, DocumentModel, Run } from './model.ts'

/** A goal for its owner's hand. `steps` run from the top down as on paper; dates are finished texts, `level` is "+1". */
export type GoalSheet = {
  readonly name: string
  /** Four digits by which the owner finds the goal on the computer that is handed round. */
  readonly code: string
  readonly text: string
  readonly sign: string
  readonly dueOn: string
  readonly steps: readonly string[]
  readonly looks: readonly { readonly date: string; readonly level: string }[]
}

/** So many looks there is room for on a sheet, at least. */
const LOOKS = 6

export const goalSheetWords = ({ language }: Pick<DocumentFacts, 'language'>): typeof da =>
  language === 'da' ? da : en

const plain = (text: string): Run[] => (text === '' ? [] : [{ text }])

/** The labels of the sheet on which the goal was written first, so that both read alike. */
function labelsOf(facts: DocumentFacts) {
  const { items } = handout('H02')
  const filled = (text: Bilingual): string => fillPlain(text, fillContext(facts))
  const label = (key: string): string => {
    const item = items.find((one) => one.key === key)
    return item && 'label' in item && item.label ? filled(item.label) : ''
  }
  const table = items.find((one) => one.key === 'h02.ladder')
  const ladder = table?.kind === 'table' ? table : undefined
  return {
    sign: label('h02.sign'),
    date: label('h02.date'),
    columns: (ladder?.columns ?? []).map(({ text, width }) => ({ text: plain(filled(text)), width: width ?? 1 })),
    levels: (ladder?.rows ?? []).map(({ cells: [cell] }) => (cell ? filled(cell) : '')),
  }
}

/** A goal and its ladder as a sheet of its owner's, with the looks at it so far and room for the next. */
export function goalSheetModel(sheet: GoalSheet, facts: DocumentFacts): DocumentModel {
  const words = goalSheetWords(facts)
  const labels = labelsOf(facts)
  const looks = sheet.looks.map(({ date, level }) => [plain(date), plain(level)])
  const blank = Array.from({ length: Math.max(1, LOOKS - looks.length) }, () => [])
  const sign: Block[] = [
    { kind: 'heading', level: 3, text: plain(labels.sign) },
    ...(sheet.sign
      ? [{ kind: 'paragraph', style: 'body', text: plain(sheet.sign) } as const]
      : [{ kind: 'writing', lines: 2 } as const]),
  ]
  return {
    title: words.title,
    language: facts.language,
    variant: facts.variant,
    topLine: topLine(facts),
    nameLine: nameLine(facts, sheet.name),
    notice: markText('personal', facts),
    foot: foot(facts),
    smallPrint: credit(facts),
    accent: facts.accent,
    ...(facts.logo && { logo: facts.logo }),
    ...(facts.clientLogo && { clientLogo: facts.clientLogo }),
    blocks: [
      { kind: 'heading', level: 2, text: plain(words.goal) },
      { kind: 'paragraph', style: 'lead', text: plain(sheet.text) },
      ...sign,
      { kind: 'short', label: plain(labels.date), ...(sheet.dueOn && { value: plain(sheet.dueOn) }) },
      {
        kind: 'table',
        columns: labels.columns,
        rows: labels.levels.map((level, index) => {
          const step = sheet.steps[index] ?? ''
          return step === '' ? [plain(level)] : [plain(level), plain(step)]
        }),
        rowLines: 2,
        look: 'stairs',
      },
      { kind: 'heading', level: 2, text: plain(words.looks) },
      { kind: 'paragraph', style: 'hint', text: plain(`${words.looksHelp} ${words.code(sheet.code)}`), withNext: true },
      {
        kind: 'table',
        columns: words.lookHeads.map((head, index) => ({ text: plain(head), width: [1.6, 0.8, 5][index] ?? 1 })),
        rows: [...looks, ...blank],
        rowLines: 1,
      },
    ],
  }
}
