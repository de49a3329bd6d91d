import type { da } from './goal-sheet.da.ts'

export const en: typeof da = {
  title: 'Goal ladder',
  titles: 'Goal ladders',
  goal: 'My goal',
  looks: 'When I look at the goal',
  looksHelp: 'Which step is most like what happens now? Write the date and the step.',
  code: (code) => `Your code when the computer is passed round: ${code}.`,
  lookHeads: ['Date', 'Step', 'What I have noticed'],
}
