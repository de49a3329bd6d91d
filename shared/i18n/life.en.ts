type Dated = { date: string }
type Count = { count: number }

const meetings = (count: number): string => (count === 1 ? 'the one planned meeting' : `the ${count} planned meetings`)
const steps = (count: number): string => (count === 1 ? 'The one open step' : `The ${count} open steps`)

export const life = {
  'life.title': "The network's way",
  'life.now.forming': ({ date }: Dated) => `The network has been forming since ${date}.`,
  'life.now.trial': ({ date }: Dated) => `The network has been in its trial period since ${date}.`,
  'life.now.running': ({ date }: Dated) => `The network has been running since ${date}.`,
  'life.now.paused': ({ date }: Dated) => `The network has been pausing since ${date}.`,
  'life.now.closed': ({ date }: Dated) =>
    `The network ended on ${date}. Its history stays here as long as you want it.`,
  'life.steps': 'Stages and dates',
  'life.until': ({ date }: Dated) => `until ${date}`,
  'life.correct': ({ stage, date }: Dated & { stage: string }) => `Correct ${stage}, ${date}`,
  'life.correctTitle': ({ stage }: { stage: string }) => `Correct: ${stage}`,
  'life.takeBack': 'Go one step back',
  'life.takenBack': 'The network is back in the stage before.',
  'life.correctSubmit': 'Save the correction',
  'life.corrected': 'The stage has been corrected.',
  'life.date': 'From',
  'life.untilField': 'Until (if agreed)',
  'life.untilHint': 'Empty means that the end of the pause is not agreed.',
  'life.note': 'Reason or note',
  'life.noteHint': 'For you alone. Never printed.',

  'life.go.forming': 'Back to forming',
  'life.go.trial': 'Begin the trial period',
  'life.go.running': 'Continue for good',
  'life.go.paused': 'Pause',
  'life.go.closed': 'End the network',
  'life.resume.trial': 'Resume the trial period',
  'life.resume.running': 'Resume the network',
  'life.gone.forming': 'The network is forming.',
  'life.gone.trial': 'The network is in its trial period.',
  'life.gone.running': 'The network is running.',
  'life.gone.paused': 'The network is pausing.',
  'life.gone.closed': 'The network has ended.',
  'life.suggest.trial': ({ date }: Dated) =>
    `The first meeting was held on ${date}, but the network still stands as forming. Has the trial period begun?`,
  'life.suggest.resume': ({ date }: Dated) => `The pause was to end on ${date}. Is the network running again?`,
  'life.suggest.on': ({ date }: Dated) => `Yes, from ${date}`,

  'life.cancelMeetings': ({ count }: Count) => `Cancel ${meetings(count)}`,
  'life.cancelInPause': ({ count }: Count) =>
    count === 1 ? 'Cancel the planned meeting in the pause' : `Cancel the ${count} planned meetings in the pause`,
  'life.keepMeetings': 'Otherwise they stay in the calendar.',
  'life.dropSteps': ({ count }: Count) => `${steps(count)} will be marked as not reached`,
  'life.dropHint': 'Otherwise they go on standing as open.',
  'life.nothingLeft': 'There are no planned meetings and no open steps.',
}
