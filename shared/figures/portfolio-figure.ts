import type { ChartMaker } from '../charts/chart.ts'
import { type CourseCell, type CourseColumn, portfolioGrid } from '../charts/portfolio-grid.ts'
import { daysBetween } from '../domain/dates.ts'
import type { Period } from '../domain/reports/figures.ts'
import type { Movement } from '../domain/reports/movement.ts'
import type { MeasureCourse, NetworkCourse } from '../domain/reports/network-course.ts'
import { formatDate, formatMediumDate, formatNumber } from '../i18n/format.ts'
import type { FigureWords } from './words.ts'

/** The dimensions of the pulse in the order of the screen with all networks; facilitation is the consultant's. */
export const courseDimensions = ['benefit', 'purpose', 'safety', 'energy', 'focus', 'facilitation'] as const

/** A network with what stands under its name. */
export type CourseOf = { readonly name: string; readonly under: string; readonly course: NetworkCourse }

const NONE = { values: [], short: '' } as const

/** "bedre siden periodens start, et tydeligt skift" */
export const movementText = ({ way, shift }: Movement, { text }: Pick<FigureWords, 'text'>): string =>
  shift ? text['charts.moved.shift']({ way: text[`charts.moved.${way}`] }) : text[`charts.moved.${way}`]

function measureCell(one: MeasureCourse | undefined, place: (date: string) => number, words: FigureWords): CourseCell {
  const newest = one?.points.at(-1)
  if (!one || !newest) return { ...NONE, said: words.text['evaluation.noMean'] }
  const short = formatNumber(newest.mean, words.language, 1)
  const said = words.text['charts.meanOf']({ mean: short, answers: newest.n })
  return {
    values: one.points.map(({ date, mean }) => ({ at: place(date), value: mean })),
    short,
    said: one.movement ? `${said}, ${movementText(one.movement, words)}` : said,
  }
}

function attendanceCell(
  course: NonNullable<NetworkCourse['attendance']>,
  place: (date: string) => number,
  { text }: FigureWords,
): CourseCell {
  const met = course.filter(({ expected }) => expected > 0)
  const newest = met.at(-1)
  if (!newest) return { ...NONE, said: text['evaluation.noMean'] }
  return {
    values: met.map(({ date, attended, expected }) => ({ at: place(date), value: attended / expected })),
    short: `${newest.attended}/${newest.expected}`,
    said: text['portfolio.attended'](newest),
  }
}

/** How several networks have fared over a period, on one scale and the same days. `networks` are those of one picture. */
export function portfolioFigure(networks: readonly CourseOf[], { from, to }: Period, words: FigureWords): ChartMaker {
  const { text, language } = words
  const days = Math.max(1, daysBetween(from, to))
  const place = (date: string): number => daysBetween(from, date) / days
  const isCounted = networks.some(({ course }) => course.attendance !== null)
  const dimensions = courseDimensions.filter((one) =>
    networks.some(({ course }) => course.measures.some(({ dimension }) => dimension === one)),
  )
  const columns: CourseColumn[] = [
    ...(isCounted ? [{ name: text['indicator.IND-01.title'], low: 0, high: 1 }] : []),
    ...dimensions.map((one) => ({ name: text[`portfolio.measure.${one}`], low: 1, high: 5 })),
  ]
  const rows = networks.map(({ name, under, course }) => ({
    name,
    under,
    cells: [
      ...(isCounted ? [attendanceCell(course.attendance ?? [], place, words)] : []),
      ...dimensions.map((one) =>
        measureCell(
          course.measures.find(({ dimension }) => dimension === one),
          place,
          words,
        ),
      ),
    ],
  }))
  const day = (date: string) => formatDate(date, language)
  const said = {
    title: text['charts.course'],
    sentence: text['charts.courseSay']({ from: day(from), to: day(to) }),
    what: text['networks.name'],
    from: formatMediumDate(from, language),
    to: formatMediumDate(to, language),
    left: (shown: number, all: number) => text['charts.courseLeft']({ shown, all }),
  }
  return (frame) => portfolioGrid(rows, columns, said, frame)
}
