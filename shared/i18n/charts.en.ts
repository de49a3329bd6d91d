import type { charts as da } from './charts.da.ts'

const inPoints = (count: number) => `${count} ${count === 1 ? 'point' : 'points'}`

export const charts: typeof da = {
  'charts.asTable': ({ title }) => `Show ${title} as a table`,
  'charts.asPicture': ({ title }) => `Show ${title} as a chart`,
  'charts.table': ({ title }) => `${title} as a table`,
  'charts.walk': ({ title }) => `Walk through the chart: ${title}`,
  'charts.newest': ({ shown, all }) => `The chart shows the newest ${shown} of ${all}. The table has them all.`,
  'charts.answers': ({ counts, mean }) => {
    const all = counts.reduce((sum, count) => sum + count, 0)
    const each = counts.flatMap((count, index) => (count > 0 ? [`${count} × ${index + 1}`] : []))
    return `${all} answers, mean ${mean} (${each.join(', ')})`
  },
  'charts.attended': ({ attended, expected, meetings }) =>
    meetings === 0
      ? 'No meeting has been held yet.'
      : `${attended} of a possible ${expected} attendances at ${meetings === 1 ? 'one meeting' : `${meetings} meetings`}.`,
  'charts.fair': ({ points }) => `evenly shared: ${points} points`,
  'charts.fixedLoad': 'agreed for good, not counted',
  'charts.load.share': 'Share',
  'charts.load.points': 'Points',
  'charts.load.fixed': 'Agreed for good',
  'charts.loadSaid': ({ share, points, fixed }) =>
    fixed === 0
      ? `${Math.round(share * 100)}% · ${inPoints(points)}`
      : `${Math.round(share * 100)}% · ${inPoints(points - fixed)} and ${fixed} agreed`,
  'charts.overview': 'The answers together',
  'charts.overviewSays': ({ high, highMean, low, lowMean }) =>
    `Highest is “${high}” (mean ${highMean}), lowest “${low}” (mean ${lowMean}).`,
  'charts.overviewOne': ({ question, mean, reversed }) =>
    `“${question}” has a mean of ${mean}${reversed ? ', and low answers are good here' : ''}.`,
  'charts.overviewSame': ({ mean }) => `The questions are level, with a mean of ${mean}.`,
  'charts.overviewReversed': 'Low answers are good here.',
  'charts.overviewEmpty': 'Too few answers to show anything yet.',
  'charts.perStep': ({ parts, answers, mean }) => `${parts}. ${answers} answers, mean ${mean}`,
  'charts.goals': 'Goals on the ladder',
  'charts.goalsSay': ({ reached, scored }) => `${reached} of ${scored} goals have been reached or exceeded.`,
  'charts.goalStep': 'Step',
  'charts.goalNow': 'Goals now',
  'charts.goalStart': 'began here',
  'charts.goalSpoken': ({ now, start }) =>
    `${now === 1 ? '1 goal' : `${now} goals`}${start === null || start === 0 ? '' : `, ${start} began here`}`,
  'charts.means': 'Means over time',
  'charts.meansSay': ({ from, to }) => `Means on the scale 1–5 from ${from} to ${to}, all on the same scale.`,
  'charts.meansSayOne': ({ date }) => `Means on the scale 1–5 at the meeting on ${date}.`,
  'charts.meanOf': ({ mean, answers }) => `${mean} (${answers} answers)`,
  'charts.course': 'The networks over the period',
  'charts.courseSay': ({ from, to }) =>
    `Each network from ${from} to ${to}, all on the same scale and the same days. The newest number stands on top.`,
  'charts.courseLeft': ({ shown, all }) =>
    `There is room for ${shown} of ${all} measures here. The table has the others.`,
  'charts.moved.improved': 'better',
  'charts.moved.same': 'unchanged',
  'charts.moved.worse': 'worse',
  'charts.moved.shift': ({ way }) => `${way}, a clear shift`,
  'charts.what': 'What',
  'charts.goalLevel.-2': 'No change or worse',
  'charts.goalLevel.-1': 'Part of the way',
  'charts.goalLevel.0': 'As hoped',
  'charts.goalLevel.1': 'Better than hoped',
  'charts.goalLevel.2': 'Much better than hoped',
  'charts.reversed': 'low answers are good',
}
