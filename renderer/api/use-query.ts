import { useCallback, useEffect, useRef, useState } from 'react'
import type { Answer, MethodName, Sent } from '../../shared/contract/index.ts'
import type { Failure } from '../../shared/contract/result.ts'
import { bridge } from './bridge.ts'
import { call, failureOf } from './call.ts'

/** `data` is undefined until the first answer; a failed refresh keeps the last data beside the failure. */
export type QueryState<T> = {
  readonly data: T | undefined
  readonly failure: Failure | undefined
  readonly refresh: () => void
}

type Kept<T> = { key: string; data: T | undefined; failure: Failure | undefined }

/**
 * Asks when mounted, when the input changes and after every change in the app; old data stand until the new are there.
 * Other input gives no data at first, so that one network's text is never edited under another's name; `keepPrevious`
 * shows the last answer meanwhile, for lists and previews. An input of `undefined` does not ask.
 */
export function useQuery<M extends MethodName>(
  method: M,
  input: Sent<M> | undefined,
  { keepPrevious = false }: { readonly keepPrevious?: boolean } = {},
): QueryState<Answer<M>> {
  const key = input === undefined ? '' : `${method} ${JSON.stringify(input)}`
  const [kept, setKept] = useState<Kept<Answer<M>>>({ key: '', data: undefined, failure: undefined })
  const latest = useRef(0)
  const asked = useRef(input)
  asked.current = input

  const refresh = useCallback(() => {
    const sent = asked.current
    if (key === '' || sent === undefined) return
    // Only the newest question counts; a slow answer to an older one is dropped.
    const turn = ++latest.current
    call(method, sent).then(
      (data) =>
        turn === latest.current && setKept((old) => ({ key, data: sameOr(old.data, data), failure: undefined })),
      (error: unknown) => {
        if (turn !== latest.current) return
        setKept((old) => ({ key, data: old.key === key ? old.data : undefined, failure: failureOf(error) }))
      },
    )
  }, [method, key])

  useEffect(() => {
    refresh()
    const stop = bridge.subscribe((event) => event.type === 'changed' && refresh())
    return () => {
      latest.current += 1
      stop()
    }
  }, [refresh])

  const current = kept.key === key
  return {
    data: current || keepPrevious ? kept.data : undefined,
    failure: current ? kept.failure : undefined,
    refresh,
  }
}

/** The old object where the new says the same, so that nothing downstream takes it for a change. */
const sameOr = <T>(old: T | undefined, fresh: T): T =>
  old !== undefined && JSON.stringify(old) === JSON.stringify(fresh) ? old : fresh
