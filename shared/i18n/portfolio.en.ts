import type { portfolio as da } from './portfolio.da.ts'

const networks = (count: number) => `${count} ${count === 1 ? 'network' : 'networks'}`

export const portfolio: typeof da = {
  'portfolio.title': 'Evaluation',
  'portfolio.table': 'Evaluation of all networks',
  'portfolio.empty': 'The evaluation of all networks is gathered here',
  'portfolio.emptyText':
    'Once there are networks with meetings and answers, you can see here where things go well and where you are needed.',
  'portfolio.sentence': ({ networks: all, red, amber }) => {
    const have = (count: number) => (count === 1 ? 'has' : 'have')
    if (red > 0)
      return `${red} of ${networks(all)} ${have(red)} something to act on now${amber > 0 ? `, and ${amber} ${have(amber)} something to look closer at` : ''}.`
    return amber > 0
      ? `${amber} of ${networks(all)} ${have(amber)} something to look closer at. Nothing is urgent.`
      : all === 1
        ? 'Nothing is urgent in the network.'
        : `Nothing is urgent in the ${networks(all)}.`
  },
  'portfolio.waiting': ({ ready, all }) =>
    `${ready} of ${networks(all)} have been worked out. The rest will be here in a moment.`,
  'portfolio.counted': ({ count }) => networks(count),
  'portfolio.nothing': 'No network fits what you have chosen.',
  'portfolio.more': ({ count }) => `Show ${count} more`,
  'portfolio.legend':
    'All pictures share one scale: answers from 1 to 5 and attendance from none to all, the last ten meetings. The diamond is the newest meeting. Means are only shown when enough have answered.',
  'portfolio.filter': 'Show',
  'portfolio.filter.all': ({ count }) => `All (${count})`,
  'portfolio.filter.red': ({ count }) => `Act now (${count})`,
  'portfolio.filter.amber': ({ count }) => `Look closer (${count})`,
  'portfolio.filter.green': ({ count }) => `Good (${count})`,
  'portfolio.filter.grey': ({ count }) => `Too little yet (${count})`,
  'portfolio.filter.closed': ({ count }) => `Closed (${count})`,
  'portfolio.order': 'Order',
  'portfolio.order.urgency': 'Most urgent first',
  'portfolio.order.lowest': ({ name }) => `${name}, lowest first`,
  'portfolio.search': 'Search network or client',
  'portfolio.points': ({ attention, red }) =>
    `${attention === 1 ? '1 point' : `${attention} points`}${red > 0 ? `, ${red} urgent` : ''}`,
  'portfolio.attended': ({ attended, expected }) => `${attended} of ${expected}`,
  'portfolio.measure.benefit': 'Benefit',
  'portfolio.measure.purpose': 'Purpose',
  'portfolio.measure.safety': 'Safety',
  'portfolio.measure.energy': 'Energy',
  'portfolio.measure.focus': 'Focus',
  'portfolio.measure.facilitation': 'Facilitation',
}
