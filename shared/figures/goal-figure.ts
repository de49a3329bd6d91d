import type { ChartMaker } from '../charts/chart.ts'
import { goalLadder } from '../charts/goal-ladder.ts'
import type { FigureWords } from './words.ts'

const levels = [-2, -1, 0, 1, 2] as const

/** Goals by level, as the gate gives them: `counts[0]` is level −2. `start`: where the same goals began, null where it may not be shown. */
export type GoalCounts = { readonly counts: readonly number[]; readonly start: readonly number[] | null }

/** Goals on their ladder as counts; nobody's goal by itself. */
export function goalFigure({ counts, start }: GoalCounts, { text }: FigureWords): ChartMaker {
  const scored = counts.reduce((sum, count) => sum + count, 0)
  const reached = counts.slice(2).reduce((sum, count) => sum + count, 0)
  const words = {
    title: text['charts.goals'],
    sentence: text['charts.goalsSay']({ reached, scored }),
    step: text['charts.goalStep'],
    now: text['charts.goalNow'],
    start: text['charts.goalStart'],
    levels: levels.map((level) => ({
      sign: level < 0 ? `−${-level}` : level > 0 ? `+${level}` : '0',
      word: text[`charts.goalLevel.${level}`],
    })),
    spoken: (now: number, from: number | null) => text['charts.goalSpoken']({ now, start: from }),
  }
  return (frame) => goalLadder(counts, start, words, frame)
}
