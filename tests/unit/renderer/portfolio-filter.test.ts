import { describe, expect, test } from 'vitest'
import { chosenNetworks, countsOf } from '../../../renderer/features/portfolio/portfolio-filter.ts'
import type { PortfolioNetwork } from '../../../shared/contract/portfolio.ts'
import { ClientId, NetworkId } from '../../../shared/domain/ids.ts'

const network = (name: string, given: Partial<PortfolioNetwork> = {}): PortfolioNetwork => ({
  id: NetworkId.parse(name),
  name,
  stage: 'running',
  clientId: ClientId.parse('C'),
  clientName: 'Lindehøj Kommune',
  worst: 'green',
  attention: 0,
  red: 0,
  statuses: {},
  attendance: [],
  series: [],
  ...given,
})
const measured = (mean: number): Pick<PortfolioNetwork, 'series'> => ({
  series: [
    {
      dimension: 'energy',
      item: 'P5',
      points: [
        { date: '2026-08-01', n: 6, mean: 1 },
        { date: '2026-09-01', n: 6, mean },
      ],
      trend: null,
      sinceStart: null,
    },
  ],
})

const networks = [
  network('Alfa'),
  network('Beta', { worst: 'red', red: 1, attention: 2, ...measured(4) }),
  network('Delta', { worst: 'red', red: 3, attention: 3, clientName: 'Ærø', ...measured(2.5) }),
  network('Epsilon', { worst: 'amber', attention: 5 }),
  network('Øst', { stage: 'closed', worst: 'red', red: 9 }),
]
const names = (given: Partial<Parameters<typeof chosenNetworks>[1]>) =>
  chosenNetworks(networks, { filter: 'all', order: 'urgency', typed: '', ...given }).map(({ name }) => name)

describe('the networks of the evaluation page', () => {
  test('come with what asks for action first; closed ones only when asked for', () => {
    expect(names({})).toEqual(['Delta', 'Beta', 'Epsilon', 'Alfa'])
    expect(names({ filter: 'closed' })).toEqual(['Øst'])
  })

  test('come by name, or lowest newest mean first with those that have none last', () => {
    expect(names({ order: 'name' })).toEqual(['Alfa', 'Beta', 'Delta', 'Epsilon'])
    expect(names({ order: 'energy' })).toEqual(['Delta', 'Beta', 'Alfa', 'Epsilon'])
  })

  test('are filtered by status and by words in the name or the client', () => {
    expect(names({ filter: 'red' })).toEqual(['Delta', 'Beta'])
    expect(names({ typed: 'ærø del' })).toEqual(['Delta'])
    expect(names({ typed: 'lindehøj', filter: 'amber' })).toEqual(['Epsilon'])
  })

  test('are counted for each choice', () => {
    expect(countsOf(networks)).toEqual({ all: 4, red: 2, amber: 1, green: 1, grey: 0, closed: 1 })
  })
})
