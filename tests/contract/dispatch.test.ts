import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type AnyHandler, createDispatch } from '../../main/rpc/dispatch.ts'
import { createFaultLog } from '../../main/rpc/fault-log.ts'
import type { AppEvent } from '../../shared/contract/bridge.ts'
import type { MethodName } from '../../shared/contract/index.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A dispatcher over the handlers a test gives, with everything it tells and does written down. */
const withHandlers = (handlers: Partial<Record<MethodName, AnyHandler>>) => {
  const events: AppEvent[] = []
  const transactions: ('done' | 'undone')[] = []
  const folder = temporaryFolder()
  const rpc = createDispatch({
    find: (name) => {
      const handler = handlers[name]
      if (!handler) throw new Rejection('locked')
      return handler
    },
    inTransaction: (_name, work) => {
      try {
        const value = work()
        transactions.push('done')
        return value
      } catch (error) {
        transactions.push('undone')
        throw error
      }
    },
    emit: (event) => void events.push(event),
    logFault: createFaultLog(folder, () => new Date(0)),
  })
  return { ...rpc, events, transactions, log: () => readFileSync(path.join(folder, 'faults.log'), 'utf8') }
}

describe('what is refused at the door', () => {
  test.each(['', 'networks', 'constructor', '__proto__', 'toString', 'networks.list ', 'hasOwnProperty'])(
    'the method %j',
    async (name) => {
      const { dispatch } = withHandlers({})
      expect(await dispatch(name, null)).toEqual({ ok: false, failure: { kind: 'invalid', fields: ['method'] } })
    },
  )

  test('input that does not fit, with the fields it concerns and before any handler', async () => {
    const { dispatch } = withHandlers({})
    const sent = { id: 'N1', change: { name: '', startsOn: 7 } }
    const result = await dispatch('networks.update', sent)
    expect(result).toEqual({ ok: false, failure: { kind: 'invalid', fields: ['change.name', 'change.startsOn'] } })
  })

  test('a method that cannot be had now', async () => {
    const { dispatch } = withHandlers({})
    expect(await dispatch('networks.list', null)).toEqual({
      ok: false,
      failure: { kind: 'rejected', code: 'locked', details: {} },
    })
  })
})

describe('a command', () => {
  const markOpened = (handler: AnyHandler) => withHandlers({ 'networks.markOpened': handler })

  test('is one transaction and tells that data changed', async () => {
    const { dispatch, events, transactions } = markOpened(() => null)
    expect(await dispatch('networks.markOpened', { id: 'N1' })).toEqual({ ok: true, value: null })
    expect(transactions).toEqual(['done'])
    expect(events).toEqual([{ type: 'changed' }])
  })

  test('is undone by a rule that says no, which arrives with its details', async () => {
    const { dispatch, events, transactions } = markOpened(() => {
      throw new Rejection('network-not-found', { id: 'N1' })
    })
    expect(await dispatch('networks.markOpened', { id: 'N1' })).toEqual({
      ok: false,
      failure: { kind: 'rejected', code: 'network-not-found', details: { id: 'N1' } },
    })
    expect(transactions).toEqual(['undone'])
    expect(events).toEqual([])
  })

  test('is undone by an answer that is not what the table promises', async () => {
    const { dispatch, transactions } = markOpened(() => ({ surprise: true }))
    expect(await dispatch('networks.markOpened', { id: 'N1' })).toMatchObject({ ok: false, failure: { kind: 'fault' } })
    expect(transactions).toEqual(['undone'])
  })
})

test('a query leaves no transaction and tells nothing', async () => {
  const { dispatch, events, transactions } = withHandlers({ 'networks.recent': async () => [] })
  expect(await dispatch('networks.recent', null)).toEqual({ ok: true, value: [] })
  expect([events, transactions]).toEqual([[], []])
})

describe('a fault', () => {
  test.each<[string, () => never]>([
    [
      'an error',
      () => {
        throw new TypeError('Anja Berg har givet 5\n    at Anja Berg')
      },
    ],
    [
      'an error with a code',
      () => {
        throw Object.assign(new Error('Anja Berg'), { code: 'ENOSPC' })
      },
    ],
    [
      'a failed check',
      () => {
        throw new z.ZodError([{ code: 'custom', path: ['members', 3], message: 'Anja Berg' }])
      },
    ],
    [
      'anything else',
      () => {
        throw 'Anja Berg'
      },
    ],
  ])('from %s carries a reference and leaves no trace of a person', async (_, handler) => {
    const { dispatch, log } = withHandlers({ 'networks.get': handler })
    const result = await dispatch('networks.get', { id: 'Anja Berg' })
    if (result.ok || result.failure.kind !== 'fault') throw new Error('a fault was expected')
    expect(Object.keys(result.failure)).toEqual(['kind', 'reference'])
    expect(log()).toContain(`${result.failure.reference} networks.get`)
    expect(log()).not.toMatch(/Anja|Berg/)
  })

  test('names the place in the code', async () => {
    const { dispatch, log } = withHandlers({
      'networks.list': () => {
        throw new RangeError('x')
      },
    })
    await dispatch('networks.list', null)
    expect(log()).toMatch(/RangeError\n {4}at .*dispatch\.test\.ts/)
  })
})

describe('a task', () => {
  const wish = { networkId: 'N1', draft: false }
  const saved = { savedAs: 'a.pdf', pages: 1, bytes: 2 }

  test('tells its progress under its call id, and nothing when it is done', async () => {
    const { dispatch, events } = withHandlers({
      'contracts.export': async (_, { progress }) => {
        progress({ done: 1, total: 2, step: 'layout' })
        return saved
      },
    })
    expect(await dispatch('contracts.export', wish, { callId: 'one' })).toEqual({ ok: true, value: saved })
    expect(events).toEqual([{ type: 'progress', callId: 'one', done: 1, total: 2, step: 'layout' }])
  })

  /** A task that waits until it is cancelled, or for ever. */
  const waiting = () => {
    const seen: boolean[] = []
    const started = Promise.withResolvers<void>()
    const rpc = withHandlers({
      'contracts.export': (_, { signal }) => {
        started.resolve()
        signal.addEventListener('abort', () => seen.push(signal.aborted))
        return new Promise(() => {})
      },
    })
    return { ...rpc, seen, started: started.promise }
  }
  const cancelled = { ok: false, failure: { kind: 'rejected', code: 'cancelled', details: {} } }

  test('answers at once when it is cancelled, and hears of it', async () => {
    const { dispatch, cancel, seen, started } = waiting()
    const answer = dispatch('contracts.export', wish, { callId: 'one' })
    await started
    cancel('another')
    cancel('one')
    expect(await answer).toEqual(cancelled)
    expect(seen).toEqual([true])
    cancel('one')
  })

  test('a second one under the same id is refused and leaves the first its cancel button', async () => {
    const { dispatch, cancel, started } = waiting()
    const first = dispatch('contracts.export', wish, { callId: 'one' })
    await started
    expect(await dispatch('contracts.export', wish, { callId: 'one' })).toMatchObject({ failure: { kind: 'fault' } })
    cancel('one')
    expect(await first).toEqual(cancelled)
  })

  test('all end together, but those that are to go on', async () => {
    const { dispatch, cancelAll, started, seen } = waiting()
    const answer = dispatch('contracts.export', wish)
    await started
    cancelAll((name) => name === 'contracts.export')
    expect(seen).toEqual([])
    cancelAll()
    expect(await answer).toEqual(cancelled)
  })
})
