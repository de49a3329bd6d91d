import type { Answer, MethodName, Sent } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
import { isForGroup, isGroupLooking } from './audience.ts'
import { bridge } from './bridge.ts'

/** A call that gave nothing; `failure-notice.tsx` puts it into words. */
export class CallFailed extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind === 'rejected' ? failure.code : failure.kind)
    this.name = 'CallFailed'
    this.failure = failure
  }
}

/**
 * Calls a method of the app. Throws CallFailed; with `shown-to-group` where a group looks on and the answer is not for
 * it. `callId` lets a task be cancelled and reports its progress.
 */
export async function call<M extends MethodName>(
  method: M,
  input: Sent<M>,
  options?: { readonly callId?: string },
): Promise<Answer<M>> {
  if (isGroupLooking() && !isForGroup(method))
    throw new CallFailed({ kind: 'rejected', code: 'shown-to-group', details: {} })
  const result = await bridge.call(method, input, options)
  if (!result.ok) throw new CallFailed(result.failure)
  return result.value as Answer<M>
}

/** The failure behind whatever was thrown; anything but a failed call is a fault of the page itself. */
export const failureOf = (error: unknown): Failure =>
  error instanceof CallFailed ? error.failure : { kind: 'fault', reference: 'page' }
