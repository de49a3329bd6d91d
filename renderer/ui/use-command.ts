import { useCallback, useState } from 'react'
import type { Answer, MethodName, Sent } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
import { call, failureOf } from '../api/call.ts'

/** Calls a method; answers undefined when it was refused or failed, and the failure stands beside it. */
export type Run = <M extends MethodName>(method: M, input: Sent<M>) => Promise<Answer<M> | undefined>

/** Runs commands for one part of a screen and keeps its last failure. `running` is for buttons that must not be pressed twice. */
export function useCommand(): {
  run: Run
  running: boolean
  failure: Failure | undefined
  clear: () => void
} {
  const [failure, setFailure] = useState<Failure>()
  const [running, setRunning] = useState(false)
  const run = useCallback<Run>(async (method, input) => {
    setRunning(true)
    try {
      const answer = await call(method, input)
      setFailure(undefined)
      return answer
    } catch (error) {
      setFailure(failureOf(error))
      return undefined
    } finally {
      setRunning(false)
    }
  }, [])
  const clear = useCallback(() => setFailure(undefined), [])
  return { run, running, failure, clear }
}
