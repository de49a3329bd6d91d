import type { Texts } from '../../../i18n/index.ts'
import { findingText } from '../../../i18n/findings.ts'
import type { KeyFigure } from '../../../domain/reports/key-figures.ts'
import type { NetworkReport } from '../report.ts'
import { body, hint, lead, type ReportTable, type Section, table } from '../section.ts'
import { meanText, type Wording } from '../words.ts'

/** What an indicator comes to, in figures. */
export function keyText({ value }: KeyFigure, { text, language }: Pick<Wording, 'text' | 'language'>): string {
  return value.kind === 'share' ? text['indicators.part'](value) : meanText(value.mean, language, value.signed)
}

export const keyTitle = ({ id }: Pick<KeyFigure, 'id'>, text: Texts): string => text[`indicator.${id}.title`]

/** The indicators that come to a number, one row each. */
function keyTable(keys: readonly KeyFigure[], wording: Wording): ReportTable {
  const { words, text } = wording
  const { what, value, answers, status } = words.keyHeads
  return {
    name: words.keys,
    keys: 1,
    columns: [
      { head: what, width: 4 },
      { head: value, width: 2.4 },
      { head: answers, width: 1 },
      { head: status, width: 2 },
    ],
    rows: keys.map((key) => [
      keyTitle(key, text),
      keyText(key, wording),
      key.value.kind === 'mean' ? key.value.n : null,
      text[`ui.status.${key.status}`],
    ]),
  }
}

/** What the numbers say in a few sentences, and the indicators behind them. */
export function summarySection({ findings, keys, members, figures }: NetworkReport, wording: Wording): Section {
  const { words, language } = wording
  const sentences = findings.map((finding) => findingText(finding, language)).join(' ')
  return {
    title: words.summary,
    parts: [
      lead(sentences === '' ? words.nothingYet : sentences),
      body(words.scope({ members, meetings: figures.attendance.meetings })),
      ...(keys.length > 0 ? [table(keyTable(keys, wording)), hint(words.keysNote)] : []),
    ],
  }
}
