import type { charts as da } from './charts.da.ts'

export const charts: typeof da = {
  'charts.asTable': ({ title }) => `Show ${title} as a table`,
  'charts.asPicture': ({ title }) => `Show ${title} as a chart`,
  'charts.table': ({ title }) => `${title}: the numbers`,
  'charts.walk': ({ title }) => `Walk through the chart: ${title}`,
  'charts.newest': ({ shown, all }) => `The chart shows the newest ${shown} of ${all}. The table has them all.`,
  'charts.answers': ({ counts, mean }) => {
    const all = counts.reduce((sum, count) => sum + count, 0)
    const each = counts.flatMap((count, index) => (count > 0 ? [`${count} × ${index + 1}`] : []))
    return `${all} answers, mean ${mean} (${each.join(', ')})`
  },
}
