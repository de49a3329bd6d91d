import type { ChartMaker } from '../charts/chart.ts'
import { roleLoad } from '../charts/role-load.ts'
import type { Indicators } from '../domain/indicators/schema.ts'
import { formatNumber } from '../i18n/format.ts'
import type { FigureWords } from './words.ts'

/** How the roles are shared (IND-11), by name: for those who may see it (N8). */
export function roleLoadFigure(load: Indicators['roleLoad'], { text, language }: FigureWords): ChartMaker {
  const [heaviest] = load.people
  const counted = load.people.reduce((sum, { points, fixed }) => sum + points - fixed, 0)
  // Who carries no role is not in the list, yet shares in an even division.
  const fair = counted / Math.max(1, load.people.length + load.withoutRole)
  const sentence = [
    ...(heaviest ? [text['frame.load.says'](heaviest)] : []),
    text[load.status === 'green' ? 'frame.load.even' : 'frame.load.spread'],
    text['frame.load.without']({ count: load.withoutRole }),
  ].join(' ')
  const rows = load.people.map(({ name, points, fixed, share }) => ({
    name,
    load: points - fixed,
    fixed,
    said: text['charts.loadSaid']({ share, points, fixed }),
    cells: [`${Math.round(share * 100)} %`, String(points - fixed), String(fixed)],
  }))
  const words = {
    title: text['frame.load'],
    sentence,
    head: [
      text['overview.person'],
      text['charts.load.share'],
      text['charts.load.points'],
      text['charts.load.fixed'],
    ] as const,
    fair: text['charts.fair']({ points: formatNumber(fair, language, 1) }),
    fixed: text['charts.fixedLoad'],
  }
  return (frame) => roleLoad(rows, fair, words, frame)
}
