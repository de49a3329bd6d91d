import { expect, test } from 'vitest'
import { networkFacts } from '../../main/features/networks/facts.ts'
import { NetworkId } from '../../shared/domain/ids.ts'
import { computeIndicators } from '../../shared/domain/indicators/compute.ts'
import { sampleData } from '../../shared/sample/sample-data.ts'
import { networkFacts as pureFacts } from '../support/network-facts.ts'
import { dump, openTestStore, TODAY } from '../support/store.ts'

const ids = ['N1', 'N2', 'N3', 'N4'].map((id) => NetworkId.parse(id))

test('the sample fills every table it has something for', async () => {
  const { ask, db } = openTestStore()
  await ask('sample.load', null)
  const rows = Object.fromEntries(Object.entries(dump(db)).map(([table, found]) => [table, found.length]))
  expect(rows).toMatchObject({ client: 3, network: 4, frame: 4, participant: 39, membership: 39, meeting: 39 })
  expect(rows).toMatchObject({ contract: 5, personal_goal: 10, action_item: 30 })
})

test('the store tells the rules the same as the pure data', async () => {
  const { ask, stores } = openTestStore()
  await ask('sample.load', null)
  const sample = sampleData(TODAY)
  for (const id of ids) {
    const stored = networkFacts({ stores, today: () => TODAY }, id)
    const { indicators } = await ask('networks.overview', { id })
    expect(indicators).toEqual(computeIndicators(pureFacts(sample, id, TODAY)))
    expect(stored.rounds.map((round) => round.responses.length)).toEqual(
      sample.networks.find((one) => one.network.id === id)?.rounds.map((round) => round.responses.length),
    )
  }
})
