import { instrument } from '../../../content/index.ts'
import type { FormFigures, ItemFigure } from '../../../domain/reports/figures.ts'
import { overviewFigures } from '../../../figures/overview-figures.ts'
import { formatDate } from '../../../i18n/format.ts'
import type { NetworkReport } from '../report.ts'
import { heading, hint, type Part, type ReportTable, type Section, table } from '../section.ts'
import type { Wording } from '../words.ts'
import { stepColumns } from './pulses.ts'

const isChoice = ({ mean }: ItemFigure): boolean => mean === null

function scaleTable(form: FormFigures, wording: Wording): ReportTable {
  const { words, question, text } = wording
  const heads = words.formHeads
  const items = form.items.filter((item) => !isChoice(item))
  const isCounted = items.some(({ counts }) => counts !== null)
  return {
    name: wording.view(form.instrument).title,
    keys: 1,
    columns: [
      { head: heads.question, width: 5.6 },
      { head: heads.answers, width: 0.9 },
      { head: heads.mean, width: 0.9, decimals: 1 },
      { head: heads.agreement, width: 1.7 },
      ...stepColumns(isCounted, wording, true),
    ],
    rows: items.map(({ item, n, mean, agreement, counts, reversed }) => [
      reversed ? `${question(form.instrument, item)} (${words.reversed})` : question(form.instrument, item),
      n,
      mean,
      agreement && text[`evaluation.agreement.${agreement}`],
      ...(counts ?? []),
    ]),
  }
}

function choiceTable({ instrument: form }: FormFigures, { item, counts }: ItemFigure, wording: Wording): ReportTable {
  const { words, view, question } = wording
  return {
    name: question(form, item).split(/(?<=\?)/)[0] ?? item,
    keys: 1,
    columns: [
      { head: words.formHeads.choice, width: 3 },
      { head: words.formHeads.count, width: 4 },
    ],
    rows: (view(form).items.find(({ id }) => id === item)?.steps ?? []).map((choice, index) => [
      choice,
      counts?.[index] ?? 0,
    ]),
  }
}

/** The questions that were asked and are not shown. Of choices the client is told nothing, and that is said elsewhere. */
function notShown({ instrument: form, items }: FormFigures, audience: NetworkReport['audience'], wording: Wording) {
  const shown = new Set(items.map(({ item }) => item))
  return instrument(form)
    .items.filter(
      ({ id, answer }) => answer !== 'text' && !(answer === 'choice' && audience === 'client') && !shown.has(id),
    )
    .map(({ id }) => wording.question(form, id))
}

/** All questions at a glance, where the audience is told counts. */
function overview({ instrument: form, items }: FormFigures, wording: Wording): Part[] {
  const counted = items.flatMap(({ item, counts, mean, reversed }) =>
    counts && mean !== null ? [{ id: item, counts: [...counts], mean, reversed }] : [],
  )
  if (counted.length === 0) return []
  const charts = overviewFigures({ items: counted, instrument: wording.view(form) }, wording)
  const name = wording.view(form).title
  const figures = charts.map((chart, index) => ({ id: `${form}-${index + 1}`, name, chart }))
  return [{ kind: 'figures', columns: 1, figures }]
}

/** A review or an annual evaluation, question by question. */
function formSection(form: FormFigures, audience: NetworkReport['audience'], wording: Wording): Section {
  const { words, language } = wording
  const hidden = notShown(form, audience, wording)
  const parts: Part[] = [
    hint(words.formAnswers(form.n)),
    ...overview(form, wording),
    table(scaleTable(form, wording)),
    ...form.items
      .filter(isChoice)
      .flatMap((item) => [
        heading(wording.question(form.instrument, item.item)),
        table(choiceTable(form, item, wording)),
      ]),
    ...(hidden.length > 0 ? [hint(words.notShown({ questions: hidden.join(' · ') }))] : []),
  ]
  return {
    title: words.formTitle({ title: wording.view(form.instrument).title, date: formatDate(form.heldOn, language) }),
    parts,
  }
}

export const formSections = ({ figures, audience }: NetworkReport, wording: Wording): Section[] =>
  figures.forms.map((form) => formSection(form, audience, wording))
