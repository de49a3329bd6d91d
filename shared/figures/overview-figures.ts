import type { ChartMaker } from '../charts/chart.ts'
import { type DivergingRow, type DivergingWords, diverging } from '../charts/diverging.ts'
import type { RoundResult } from '../contract/evaluation.ts'
import { formatNumber } from '../i18n/format.ts'
import type { FigureWords } from './words.ts'

type Result = {
  readonly items: readonly Pick<RoundResult['items'][number], 'id' | 'counts' | 'mean' | 'reversed'>[]
  readonly instrument: RoundResult['instrument']
}
type Question = RoundResult['instrument']['items'][number]
type Steps = DivergingWords['steps']

/**
 * All scaled questions of a round at once, as bars around the middle: one chart for each set of answer words, in the
 * order of the questions. A question that the gate gave no counts of is named without a bar.
 */
export function overviewFigures({ items, instrument }: Result, words: FigureWords): ChartMaker[] {
  const seen = new Map(items.map((item) => [item.id, item]))
  const sets = Map.groupBy(
    instrument.items.filter(({ kind }) => kind === 'scale'),
    ({ steps }) => steps.join('|'),
  )
  return [...sets.values()].map((questions) => {
    const steps = stepsOf(questions[0]?.steps ?? [])
    const rows = questions.map((question) => rowOf(question, steps, seen.get(question.id), words))
    const { text } = words
    const ends = [steps[0], steps[4]].join(' – ')
    const said: DivergingWords = {
      title: sets.size > 1 ? `${text['charts.overview']}: ${ends}` : text['charts.overview'],
      sentence: sentenceOf(questions, seen, words),
      question: text['evaluation.result.question'],
      answers: text['evaluation.table.answers'],
      mean: text['evaluation.table.mean'],
      steps,
    }
    return (frame) => diverging(rows, said, frame)
  })
}

/** A step without a word is called by its number. */
const stepsOf = (words: readonly string[]): Steps => {
  const at = (index: number): string => words[index] || String(index + 1)
  return [at(0), at(1), at(2), at(3), at(4)]
}

function rowOf(
  { text: question }: Question,
  steps: Steps,
  item: Result['items'][number] | undefined,
  { text, language }: FigureWords,
): DivergingRow {
  const name = item?.reversed ? `${question} (${text['charts.reversed']})` : question
  const hidden = text['evaluation.result.tooFew']
  if (!item) return { name, counts: null, aside: '', hidden, cells: ['', ''], spoken: '' }
  const answers = item.counts.reduce((sum, count) => sum + count, 0)
  const mean = item.mean === null ? '' : formatNumber(item.mean, language, 1)
  const parts = item.counts.flatMap((count, step) => (count > 0 ? [`${steps[step]}: ${count}`] : [])).join(', ')
  return {
    name,
    counts: item.counts,
    aside: mean && text['evaluation.mean']({ mean }),
    hidden,
    cells: [String(answers), mean],
    spoken: text['charts.perStep']({ parts, answers, mean }),
  }
}

function sentenceOf(
  questions: readonly Question[],
  seen: ReadonlyMap<string, Result['items'][number]>,
  { text, language }: FigureWords,
): string {
  const said = questions.flatMap(({ id, text: question }) => {
    const item = seen.get(id)
    if (!item || item.mean === null) return []
    return { question: question.replace(/[.]$/, ''), mean: formatNumber(item.mean, language, 1), item }
  })
  const [only] = said
  if (!only) return text['charts.overviewEmpty']
  if (said.length === 1) {
    const { question, mean, item } = only
    return text['charts.overviewOne']({ question, mean, reversed: item.reversed })
  }
  // Where low answers are good, "lowest" would say the opposite of what it sounds like.
  const ordered = said.filter(({ item }) => !item.reversed).toSorted((a, b) => (b.item.mean ?? 0) - (a.item.mean ?? 0))
  const [high, low] = [ordered[0], ordered.at(-1)]
  if (!high || !low) return text['charts.overviewReversed']
  if (high === low) return text['charts.overviewOne']({ question: high.question, mean: high.mean, reversed: false })
  if (high.mean === low.mean) return text['charts.overviewSame']({ mean: high.mean })
  return text['charts.overviewSays']({
    high: high.question,
    highMean: high.mean,
    low: low.question,
    lowMean: low.mean,
  })
}
