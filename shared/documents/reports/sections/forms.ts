import { instrument } from '../../../content/index.ts'
import type { FormFigures, ItemFigure } from '../../../domain/reports/figures.ts'
import { formatDate } from '../../../i18n/format.ts'
import type { NetworkReport } from '../report.ts'
import { hint, type Part, type ReportTable, type Section, table } from '../section.ts'
import type { Wording } from '../words.ts'
import { stepColumns } from './pulses.ts'

const isChoice = ({ mean }: ItemFigure): boolean => mean === null

function scaleTable(form: FormFigures, wording: Wording): ReportTable {
  const { words, question, text } = wording
  const heads = words.formHeads
  const items = form.items.filter((item) => !isChoice(item))
  const isCounted = items.some(({ counts }) => counts !== null)
  return {
    name: wording.form(form.instrument),
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
  const { words, choices, question } = wording
  return {
    name: question(form, item).split(/(?<=\?)/)[0] ?? item,
    keys: 1,
    columns: [
      { head: words.formHeads.choice, width: 3 },
      { head: words.formHeads.count, width: 4 },
    ],
    rows: choices(form, item).map((choice, index) => [choice, counts?.[index] ?? 0]),
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

/** A review or an annual evaluation, question by question. */
function formSection(form: FormFigures, audience: NetworkReport['audience'], wording: Wording): Section {
  const { words, language } = wording
  const hidden = notShown(form, audience, wording)
  const parts: Part[] = [
    hint(words.formAnswers(form.n)),
    table(scaleTable(form, wording)),
    ...form.items.filter(isChoice).map((item) => table(choiceTable(form, item, wording))),
    ...(hidden.length > 0 ? [hint(words.notShown({ questions: hidden.join(' · ') }))] : []),
  ]
  return {
    title: words.formTitle({ title: wording.form(form.instrument), date: formatDate(form.heldOn, language) }),
    parts,
  }
}

export const formSections = ({ figures, audience }: NetworkReport, wording: Wording): Section[] =>
  figures.forms.map((form) => formSection(form, audience, wording))
