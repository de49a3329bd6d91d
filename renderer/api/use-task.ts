import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '../../shared/contract/define.ts'
import type { Answer, MethodName, Sent } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
import { bridge } from './bridge.ts'
import { call, failureOf } from './call.ts'

export type TaskState<T> = {
  readonly running: boolean
  readonly progress: Progress | undefined
  readonly answer: T | undefined
  /** Undefined after a cancel: the user knows. */
  readonly failure: Failure | undefined
}

const idle = { running: false, progress: undefined, answer: undefined, failure: undefined }

/** Runs a task with progress and cancel. `run` answers undefined when it failed or was cancelled; it never throws. */
export function useTask<M extends MethodName>(method: M) {
  const [state, setState] = useState<TaskState<Answer<M>>>(idle)
  const callId = useRef<string | undefined>(undefined)

  useEffect(
    () =>
      bridge.subscribe((event) => {
        if (event.type !== 'progress' || event.callId !== callId.current) return
        const { done, total, step } = event
        setState((old) => (old.running ? { ...old, progress: { done, total, ...(step && { step }) } } : old))
      }),
    [],
  )

  const run = useCallback(
    async (input: Sent<M>): Promise<Answer<M> | undefined> => {
      const id = crypto.randomUUID()
      callId.current = id
      setState({ ...idle, running: true })
      try {
        const answer = await call(method, input, { callId: id })
        if (callId.current === id) setState({ ...idle, answer })
        return answer
      } catch (error) {
        const failure = failureOf(error)
        const cancelled = failure.kind === 'rejected' && failure.code === 'cancelled'
        if (callId.current === id) setState({ ...idle, failure: cancelled ? undefined : failure })
        return undefined
      }
    },
    [method],
  )

  const cancel = useCallback(() => {
    if (callId.current) bridge.cancel(callId.current)
  }, [])
  const reset = useCallback(() => setState(idle), [])
  return { ...state, run, cancel, reset }
}
