import { describe, expect, test } from 'vitest'
import { editableLimits, limitFault, limitsToEdit, withChanged } from '../../shared/domain/indicators/limits.ts'
import { thresholds } from '../../shared/domain/indicators/thresholds.ts'
import { networkId } from '../support/ids.ts'
import { openTestStore, TODAY } from '../support/store.ts'

const N1 = networkId('N1')
const sampleStore = async () => {
  const store = openTestStore()
  await store.ask('sample.load', null)
  return store
}

describe('the limits of a network', () => {
  test('change its status there and nowhere else, are logged, and are taken back as one step', async () => {
    const { ask } = await sampleStore()
    const attendance = async () =>
      (await ask('evaluation.portfolio', { clientId: null })).networks.map(({ statuses }) => statuses['IND-01'])
    const before = await attendance()
    await ask('limits.set', { networkId: N1, indicator: 'IND-01', values: { green: 95, amber: 90 } })
    expect((await ask('evaluation.dashboard', { networkId: N1 })).indicators.attendance.status).toBe('red')
    expect(await attendance()).toEqual([...before.slice(0, 3), 'red'])
    const { changed, log } = await ask('limits.ofNetwork', { networkId: N1 })
    expect(changed).toHaveLength(2)
    expect(log).toEqual([
      { changedOn: TODAY, indicator: 'IND-01', name: 'amber', was: 65, becomes: 90 },
      { changedOn: TODAY, indicator: 'IND-01', name: 'green', was: 80, becomes: 95 },
    ])
    const { undo } = await ask('history.state', null)
    await ask('history.undo', { id: undo?.id ?? 0 })
    expect(await ask('limits.ofNetwork', { networkId: N1 })).toEqual({ changed: [], log: [] })
    expect(await attendance()).toEqual(before)
  })

  test('are standard again after a reset, and the log keeps both changes', async () => {
    const { ask } = await sampleStore()
    await ask('limits.set', { networkId: N1, indicator: 'IND-07', values: { green: 4.8, amber: 3 } })
    expect((await ask('evaluation.dashboard', { networkId: N1 })).indicators.energy.status).toBe('red')
    await ask('limits.reset', { networkId: N1, indicator: 'IND-07' })
    expect((await ask('evaluation.dashboard', { networkId: N1 })).indicators.energy.status).toBe('green')
    const { changed, log } = await ask('limits.ofNetwork', { networkId: N1 })
    expect(changed).toEqual([])
    expect(log.map(({ was, becomes }) => [was, becomes])).toEqual([
      [4.8, 3.7],
      [3.7, 4.8],
    ])
  })

  test('stand beside the points and in the report, with the day they were changed', async () => {
    const { ask } = await sampleStore()
    const N2 = networkId('N2')
    await ask('limits.set', { networkId: N2, indicator: 'IND-07', values: { green: 3.5, amber: 3.2 } })
    const { attention } = await ask('networks.overview', { id: N2 })
    expect(attention.find(({ rule }) => rule === 'W11')?.ownLimits).toEqual([
      { indicator: 'IND-07', name: 'green', value: 3.5, standard: 3.7, changedOn: TODAY },
      { indicator: 'IND-07', name: 'amber', value: 3.2, standard: 3, changedOn: TODAY },
    ])
    expect(attention.find(({ rule }) => rule === 'W02')?.ownLimits).toEqual([])
    const { pages } = await ask('reports.preview', {
      about: 'network',
      networkId: N2,
      kind: 'annual',
      audience: 'client',
      from: '2025-11-24',
      to: TODAY,
      agreements: false,
      language: 'da',
      nextSteps: '',
    })
    const words = JSON.stringify(pages)
    expect(words).toContain('3,5 i dette netværk')
    await ask('limits.reset', { networkId: N2, indicator: 'IND-07' })
    expect((await ask('networks.overview', { id: N2 })).attention.flatMap(({ ownLimits }) => ownLimits)).toEqual([])
  })

  test('are refused out of range, out of order or left out, and then nothing is changed', async () => {
    const { ask, refusal } = await sampleStore()
    const refused = (values: Record<string, number>) =>
      refusal('limits.set', { networkId: N1, indicator: 'IND-01', values })
    expect(await refused({ green: 101, amber: 65 })).toBe('limit-out-of-range')
    expect(await refused({ green: 80 })).toBe('limit-out-of-range')
    expect(await refused({ green: 60, amber: 65 })).toBe('limits-out-of-order')
    expect(await ask('limits.ofNetwork', { networkId: N1 })).toEqual({ changed: [], log: [] })
  })
})

test('the standard limits are themselves in range and in order, and none that protects answers can be changed', () => {
  for (const indicator of Object.keys(editableLimits) as (keyof typeof editableLimits)[]) {
    expect([indicator, limitFault(indicator, thresholds[indicator])]).toEqual([indicator, null])
    expect(limitsToEdit(indicator).map(([name]) => name)).not.toContain('answers')
  }
  const tampered = [
    { indicator: 'IND-01', name: 'expected', value: 0 },
    { indicator: 'meetingsBeforeStatus', name: 'x', value: 0 },
  ]
  expect(withChanged(tampered)).toEqual(thresholds)
})
