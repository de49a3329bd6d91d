import type { InstrumentId } from '../../../content/instrument-schema.ts'
import type { AskedRound } from '../../../domain/reports/figures.ts'
import { capitalised } from '../../../i18n/format.ts'
import type { NetworkReport } from '../report.ts'
import { body, hint, type Part, type ReportTable, type Section, table } from '../section.ts'
import type { Wording } from '../words.ts'

/** Round by round, for a spreadsheet of those who know when the network met and who was there. */
function byRound(rounds: readonly AskedRound[], { words, view }: Wording): ReportTable {
  const { form: name, date, answers, of, state } = words.askedHeads
  return {
    name: words.asked,
    keys: 2,
    columns: [
      { head: name, width: 3 },
      { head: date, width: 2 },
      { head: answers, width: 1 },
      { head: of, width: 1.3 },
      { head: state, width: 2 },
    ],
    rows: rounds.map((round) => [
      view(round.instrument).title,
      { day: round.heldOn },
      round.n,
      round.asked,
      words.states[round.state],
    ]),
  }
}

/** Form by form, in totals. */
function byForm(rounds: readonly AskedRound[], { words, view }: Wording): ReportTable {
  const { form: name, rounds: times, answers, of } = words.askedHeads
  const groups = Map.groupBy(rounds, ({ instrument }) => instrument)
  const sum = (all: readonly AskedRound[], key: 'n' | 'asked') => all.reduce((total, one) => total + one[key], 0)
  return {
    name: words.asked,
    keys: 1,
    columns: [
      { head: name, width: 3 },
      { head: times, width: 1 },
      { head: answers, width: 1 },
      { head: of, width: 1.3 },
    ],
    rows: [...groups].map(([id, all]: [InstrumentId, AskedRound[]]) => [
      view(id).title,
      all.length,
      sum(all, 'n'),
      sum(all, 'asked'),
    ]),
  }
}

/** What was asked in the period, and how many answered. */
export function askedSection({ audience, figures }: NetworkReport, wording: Wording): Section {
  const { words } = wording
  const rounds = audience === 'consultant' ? figures.rounds : figures.rounds.filter(({ state }) => state !== 'open')
  const hidden = rounds.filter(({ state }) => state === 'hidden').length
  const told: Part[] =
    rounds.length === 0
      ? [body(words.askedNone)]
      : audience === 'client'
        ? [table(byForm(rounds, wording))]
        : [table(byForm(rounds, wording), 'paper'), table(byRound(rounds, wording), 'export')]
  const few = hidden > 0 ? [hint(capitalised(words.tooFew({ rounds: hidden, limit: figures.minResponses })))] : []
  return { title: words.asked, parts: [...told, ...few] }
}
