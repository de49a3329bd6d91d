import type { MeasureCourse } from '../../../domain/reports/network-course.ts'
import { courseDimensions, movementText, portfolioFigure } from '../../../figures/portfolio-figure.ts'
import type { PortfolioReport, ReportedNetwork } from '../report.ts'
import { body, hint, list, type ReportTable, type Section, table } from '../section.ts'
import { meanText, type Wording } from '../words.ts'

/** So many networks stand in one picture: it is not parted over pages. */
const IN_PICTURE = 12

const measureOf = ({ course }: ReportedNetwork, dimension: string): MeasureCourse | undefined =>
  course.measures.find((one) => one.dimension === dimension)

/** The dimensions that at least one network is told of. */
const told = ({ networks }: PortfolioReport) =>
  courseDimensions.filter((one) => networks.some((network) => measureOf(network, one)))

/** Meeting by meeting and dimension by dimension, for a spreadsheet. */
function courseTable(report: PortfolioReport, { words, text }: Wording): ReportTable {
  const heads = words.pulseHeads
  return {
    name: words.course,
    keys: 3,
    columns: [
      { head: words.networkHeads.name, width: 3 },
      { head: heads.question, width: 2 },
      { head: heads.date, width: 1.6 },
      { head: heads.answers, width: 1 },
      { head: heads.mean, width: 1, decimals: 1 },
    ],
    rows: report.networks.flatMap(({ name, course }) =>
      course.measures.flatMap(({ dimension, points }) =>
        points.map(({ date, n, mean }) => [
          name,
          text[`portfolio.measure.${dimension as 'benefit'}`],
          { day: date },
          n,
          mean,
        ]),
      ),
    ),
  }
}

/** How each network has fared over the period: small pictures on one scale. */
export function courseSection(report: PortfolioReport, wording: Wording): Section {
  const { words, text } = wording
  const { networks, period, minResponses: limit } = report
  if (told(report).length === 0) return { title: words.course, parts: [body(words.courseNone({ limit }))] }
  const rows = networks.map(({ name, worst, course }) => ({ name, under: text[`ui.status.${worst}`], course }))
  const figures = Array.from({ length: Math.ceil(rows.length / IN_PICTURE) }, (_, index) => ({
    id: `course-${index + 1}`,
    name: words.course,
    chart: portfolioFigure(rows.slice(index * IN_PICTURE, (index + 1) * IN_PICTURE), period, wording),
  }))
  return {
    title: words.course,
    parts: [{ kind: 'figures', columns: 1, untitled: true, figures }, table(courseTable(report, wording), 'export')],
  }
}

function movedCell(one: MeasureCourse | undefined, { words, text, language }: Wording): string | null {
  if (!one?.movement) return null
  const { from, to } = one.movement
  const [first, last] = [meanText(from, language), meanText(to, language)]
  return words.movedCell({ way: movementText(one.movement, { text }), first, last })
}

/** Where each measure has gone since the period began: in how many networks, and network by network. */
export function movedSection(report: PortfolioReport, wording: Wording): Section {
  const { words, text } = wording
  const { networks } = report
  const dimensions = told(report)
  const sentences = dimensions.flatMap((dimension) => {
    const ways = networks.flatMap((network) => measureOf(network, dimension)?.movement?.way ?? [])
    const [improved, same, worse] = (['improved', 'same', 'worse'] as const).map(
      (way) => ways.filter((one) => one === way).length,
    ) as [number, number, number]
    const measure = text[`portfolio.measure.${dimension}`]
    return ways.length === 0 ? [] : [words.movedSay({ measure, improved, same, worse })]
  })
  if (sentences.length === 0) return { title: words.moved, parts: [] }
  return {
    title: words.moved,
    parts: [
      list(sentences),
      table({
        name: words.moved,
        keys: 1,
        columns: [
          { head: words.networkHeads.name, width: 2.2 },
          ...dimensions.map((one) => ({ head: text[`portfolio.measure.${one}`], width: 1.4 })),
        ],
        rows: networks.map((network) => [
          network.name,
          ...dimensions.map((one) => movedCell(measureOf(network, one), wording)),
        ]),
      }),
      hint(words.movedNote),
    ],
  }
}
