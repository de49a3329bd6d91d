import { randomUUID } from 'node:crypto'
import type { AppEvent } from '../../shared/contract/bridge.ts'
import type { TaskContext } from '../../shared/contract/define.ts'
import { contract, isMethodName, type MethodName } from '../../shared/contract/index.ts'
import { type Failure, fail, type Result, succeed } from '../../shared/contract/result.ts'
import { Rejection } from '../../shared/domain/rejection.ts'

/** A handler found by its name: the link to its own input is lost there, but the type `Handlers` has checked it. */
export type AnyHandler = (input: unknown, context: TaskContext) => unknown

export type Surroundings = {
  /** The handler of a method; throws a Rejection where the method cannot be had now. */
  readonly find: (name: MethodName) => AnyHandler
  /** Runs a command's work as one change of the store, wholly or not at all. */
  readonly inTransaction: <T>(name: MethodName, work: () => T) => T
  readonly emit: (event: AppEvent) => void
  /** Gets nothing that the caller sent. */
  readonly logFault: (reference: string, method: string, error: unknown) => void
}

export type Dispatch = (name: string, sent: unknown, options?: { readonly callId?: string }) => Promise<Result<unknown>>

/**
 * The only door into the app, whichever host stands in front of it: input checked, handler called, answer checked.
 * Never throws. `cancel` ends the task of a call id, `cancelAll` every task but those of the methods in `but`;
 * those calls answer `cancelled`.
 */
export const createDispatch = ({ find, inTransaction, emit, logFault }: Surroundings) => {
  const running = new Map<string, { readonly name: MethodName; readonly controller: AbortController }>()

  const runTask = async (name: MethodName, handle: AnyHandler, input: unknown, callId: string): Promise<unknown> => {
    // A second call under the same id would take over the first one's cancel button.
    if (running.has(callId)) throw new Error('call id in use')
    const controller = new AbortController()
    running.set(callId, { name, controller })
    const progress: TaskContext['progress'] = (now) => emit({ type: 'progress', callId, ...now })
    const stopped = new Promise<never>((_, reject) => {
      controller.signal.addEventListener('abort', () => reject(controller.signal.reason), { once: true })
    })
    try {
      return await Promise.race([handle(input, { signal: controller.signal, progress }), stopped])
    } finally {
      running.delete(callId)
    }
  }

  const dispatch: Dispatch = async (name, sent, { callId = randomUUID() } = {}) => {
    if (!isMethodName(name)) return fail({ kind: 'invalid', fields: ['method'] })
    const { kind, input, output } = contract[name]
    try {
      const received = input.safeParse(sent)
      if (!received.success) {
        return fail({ kind: 'invalid', fields: received.error.issues.map((issue) => issue.path.join('.')) })
      }
      const handle = find(name)
      if (kind === 'query') return succeed(output.parse(await handle(received.data, idle)))
      if (kind === 'task') return succeed(output.parse(await runTask(name, handle, received.data, callId)))
      const value = inTransaction(name, () => output.parse(handle(received.data, idle)))
      emit({ type: 'changed' })
      return succeed(value)
    } catch (error) {
      return fail(toFailure(error, name))
    }
  }

  const toFailure = (error: unknown, name: MethodName): Failure => {
    if (error instanceof Rejection) return { kind: 'rejected', code: error.code, details: error.details }
    const reference = randomUUID().slice(0, 8)
    logFault(reference, name, error)
    return { kind: 'fault', reference }
  }

  const cancel = (callId: string): void => running.get(callId)?.controller.abort(new Rejection('cancelled'))
  const cancelAll = (but: (name: MethodName) => boolean = () => false): void => {
    for (const [callId, { name }] of running) if (!but(name)) cancel(callId)
  }
  return { dispatch, cancel, cancelAll }
}

const idle: TaskContext = { signal: new AbortController().signal, progress: () => {} }
