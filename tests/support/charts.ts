import type { ChartMaker } from '../../shared/charts/chart.ts'

/** The smallest chart there is: one dot, one point, one row. */
export const oneDot: ChartMaker = ({ width }) => ({
  title: 'Svar',
  sentence: 'Én prik på en linje.',
  width,
  height: 30,
  marks: [{ kind: 'circle', x: 20, y: 15, r: 4, fill: 'answer', stroke: 'answerEdge', thickness: 1 }],
  points: [{ x: 15, y: 10, width: 10, height: 10, label: 'Møde', value: '1 svar' }],
  table: {
    head: [
      { text: 'Møde', isNumber: false },
      { text: 'Svar', isNumber: true },
    ],
    rows: [['24. nov', '1']],
  },
})
