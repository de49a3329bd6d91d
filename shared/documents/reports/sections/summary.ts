import type { Indicators } from '../../../domain/indicators/schema.ts'
import type { KeyFigure } from '../../../domain/reports/key-figures.ts'
import { findingText } from '../../../i18n/findings.ts'
import { capitalised } from '../../../i18n/format.ts'
import type { Texts } from '../../../i18n/index.ts'
import { statementText } from '../../../i18n/statements.ts'
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

const titles: { readonly [K in keyof Indicators]: Indicators[K]['id'] } = {
  attendance: 'IND-01',
  cancellations: 'IND-02',
  benefit: 'IND-03',
  balance: 'IND-04',
  givers: 'IND-05',
  purpose: 'IND-06',
  energy: 'IND-07',
  safety: 'IND-08',
  focus: 'IND-09',
  facilitation: 'IND-10',
  roleLoad: 'IND-11',
  trial: 'IND-12',
  onTime: 'IND-13',
  responseRate: 'IND-14',
  composition: 'IND-15',
  goals: 'IND-16',
  continuation: 'IND-17',
  ownCase: 'IND-18',
}

/** A sentence for each indicator, the worst first. */
function statementTable(
  statements: NetworkReport['statements'],
  audience: NetworkReport['audience'],
  { words, text, language }: Wording,
): ReportTable {
  const { what, says, status } = words.keyHeads
  return {
    name: words.summary,
    keys: 1,
    columns: [
      { head: status, width: 1.5 },
      { head: what, width: 2.6 },
      { head: says, width: 6 },
    ],
    rows: statements.map((told) => [
      text[`ui.status.${told.status}`],
      keyTitle({ id: titles[told.key] }, text),
      // The one indicator that the sentence is about is there; nothing else of them is.
      statementText(told.key, told.of as Indicators, language, audience),
    ]),
  }
}

/** What the numbers say in a few sentences, and the indicators behind them. */
export function summarySection(report: NetworkReport, wording: Wording): Section {
  const { words, catalogue } = wording
  const { findings, statements, keys, members, figures, audience } = report
  const sentences = findings.map((finding) => findingText(finding, catalogue)).join(' ')
  return {
    title: words.summary,
    parts: [
      lead(sentences === '' ? words.nothingYet : sentences),
      body(capitalised(words.scope({ members, meetings: figures.attendance.meetings }))),
      ...(statements.length > 0 ? [table(statementTable(statements, audience, wording), 'paper')] : []),
      ...(keys.length > 0 ? [table(keyTable(keys, wording), 'export')] : []),
      hint(words.keysNote),
    ],
  }
}
