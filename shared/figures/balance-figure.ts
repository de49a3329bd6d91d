import { type BalanceMeeting, balanceLine } from '../charts/balance-line.ts'
import type { ChartMaker } from '../charts/chart.ts'
import type { PersonMeeting } from '../domain/person-picture.ts'
import { formatMonth, formatNumber, formatShortDate } from '../i18n/format.ts'
import type { FigureWords } from './words.ts'

/** Benefit less effort of one person, meeting by meeting. For the consultant alone, from answers shared by name. */
export function balanceFigure(meetings: readonly PersonMeeting[], { text, language }: FigureWords): ChartMaker {
  const differences = meetings.flatMap(({ benefit, effort }) =>
    benefit === null || effort === null ? [] : [benefit - effort],
  )
  const words = {
    title: text['dashboard.balance'],
    sentence: text['dashboard.balanceSentence']({
      more: differences.filter((one) => one > 0).length,
      even: differences.filter((one) => one === 0).length,
      less: differences.filter((one) => one < 0).length,
    }),
    meeting: text['dashboard.column.meeting'],
    benefit: text['dashboard.column.benefit'],
    effort: text['dashboard.column.effort'],
    balance: text['dashboard.column.balance'],
    newest: (shown: number, all: number) => text['dashboard.balanceNewest']({ shown, all }),
  }
  const seen = meetings.map(
    ({ date, benefit, effort }): BalanceMeeting => ({
      label: formatMonth(date, language),
      name: formatShortDate(date, language),
      benefit,
      effort,
      said: benefit === null || effort === null ? text['dashboard.notShared'] : signed(benefit - effort, language),
    }),
  )
  return (frame) => balanceLine(seen, words, frame)
}

/** +1, 0, −2 */
export const signed = (value: number, language: FigureWords['language']): string =>
  `${value > 0 ? '+' : ''}${formatNumber(value, language)}`
