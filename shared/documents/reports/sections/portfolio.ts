import type { KeyFigure } from '../../../domain/reports/key-figures.ts'
import type { PortfolioReport, ReportedNetwork } from '../report.ts'
import { body, hint, type Part, type ReportColumn, type ReportTable, type Section, table } from '../section.ts'
import { meanText, type Wording } from '../words.ts'
import { courseSection, movedSection } from './course.ts'
import { keyTitle } from './summary.ts'

const measures = ['IND-01', 'IND-03', 'IND-06', 'IND-07', 'IND-08', 'IND-09'] as const
const keyOf = ({ keys }: ReportedNetwork, id: string): KeyFigure | undefined => keys.find((key) => key.id === id)

/** Where each network is: its stage, its size, and for the consultant how urgent it is. */
function standing({ networks, audience, clientName }: PortfolioReport, { words, text }: Wording): ReportTable {
  const heads = words.networkHeads
  const ofMany = clientName === ''
  const isConsultants = audience === 'consultant'
  const columns: ReportColumn[] = [
    { head: heads.name, width: 2.5 },
    ...(ofMany ? [{ head: heads.client, width: 2.3 }] : []),
    { head: heads.stage, width: 1.9 },
    { head: heads.members, width: 1.5 },
    { head: heads.held, width: 1.1 },
    { head: heads.status, width: 1.7 },
    ...(isConsultants ? [{ head: heads.points, width: 1.1 }] : []),
  ]
  return {
    name: words.networks,
    keys: 1,
    columns,
    rows: networks.map((network) => [
      network.name,
      ...(ofMany ? [network.clientName] : []),
      words.stages[network.stage],
      network.members,
      network.held,
      text[`ui.status.${network.worst}`],
      ...(isConsultants ? [network.attention] : []),
    ]),
  }
}

const cellOf = (key: KeyFigure | undefined, { words, language }: Wording): string | null => {
  if (!key) return null
  const { value } = key
  if (value.kind === 'share') return words.came({ attended: value.part, expected: value.of })
  return words.meanOf({ mean: meanText(value.mean, language, value.signed), n: value.n })
}

/** The same measures for every network, on one scale. */
function measured({ networks }: PortfolioReport, wording: Wording): ReportTable {
  const { words, text } = wording
  return {
    name: words.measures,
    keys: 1,
    columns: [
      { head: words.networkHeads.name, width: 2.6 },
      ...measures.map((id) => ({ head: keyTitle({ id }, text), width: 1.3 })),
    ],
    rows: networks.map((network) => [network.name, ...measures.map((id) => cellOf(keyOf(network, id), wording))]),
  }
}

/** What stands beside the list: why there is little to compare, and who has nothing to show. */
function remarks({ networks, minResponses: limit }: PortfolioReport, { words }: Wording): Part[] {
  const without = networks.filter(({ course }) => course.measures.length === 0)
  const names = without.map(({ name }) => name).join(' · ')
  return [
    ...(networks.length === 1 ? [hint(words.onlyOne)] : []),
    ...(without.length > 0 && without.length < networks.length ? [hint(words.withoutNumbers({ names, limit }))] : []),
  ]
}

export function portfolioSections(report: PortfolioReport, wording: Wording): Section[] {
  const { words } = wording
  const { networks } = report
  if (networks.length === 0) return [{ title: words.networks, parts: [body(words.networksNone)] }]
  const members = networks.reduce((sum, one) => sum + one.members, 0)
  const count = body(words.networksCount({ networks: networks.length, members }))
  return [
    { title: words.networks, parts: [count, table(standing(report, wording)), ...remarks(report, wording)] },
    courseSection(report, wording),
    movedSection(report, wording),
    { title: words.measures, parts: [table(measured(report, wording)), hint(words.measuresNote)] },
  ]
}
