import { useCallback, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../shared/contract/result.ts'
import { failureOf } from '../api/call.ts'

export type SaveState = 'idle' | 'saving' | 'saved' | 'refused'

const pause = 700

/**
 * Keeps what is typed and saves it: `change` after a pause, `commit` at once (on blur, or for a choice). A refused save
 * keeps the draft beside the failure. Until something is typed the draft follows `value`; what is unsaved when the field
 * goes away is saved then.
 */
export function useAutosave<T>(value: T, save: (draft: T) => Promise<unknown>) {
  const [draft, setDraft] = useState(value)
  const [state, setState] = useState<SaveState>('idle')
  const [failure, setFailure] = useState<Failure>()
  const kept = useRef({ draft: value, saved: value, save, timer: 0, running: false, focused: false })
  kept.current.save = save

  const flush = useCallback(async (): Promise<void> => {
    const now = kept.current
    clearTimeout(now.timer)
    if (now.running || Object.is(now.draft, now.saved)) return
    now.running = true
    setState('saving')
    const sent = now.draft
    try {
      await now.save(sent)
      now.saved = sent
      setFailure(undefined)
      setState('saved')
    } catch (error) {
      setFailure(failureOf(error))
      setState('refused')
      now.running = false
      return
    }
    now.running = false
    // Something was typed while the save was under way.
    if (!Object.is(now.draft, now.saved)) await flush()
  }, [])

  const change = useCallback(
    (next: T) => {
      const now = kept.current
      now.draft = next
      setDraft(next)
      setState('idle')
      clearTimeout(now.timer)
      now.timer = window.setTimeout(() => void flush(), pause)
    },
    [flush],
  )

  const commit = useCallback(
    (next?: T) => {
      if (next !== undefined) {
        kept.current.draft = next
        setDraft(next)
      }
      return flush()
    },
    [flush],
  )

  // Stored text may differ from what was typed (trimmed); the field takes it over when nobody is typing in it.
  const adopt = useCallback((stored: T) => {
    const now = kept.current
    if (now.focused || now.running || !Object.is(now.draft, now.saved)) return
    now.draft = stored
    now.saved = stored
    setDraft(stored)
  }, [])

  useEffect(() => adopt(value), [value, adopt])
  useEffect(() => {
    const leave = () => void flush()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [flush])

  const focus = useCallback(() => {
    kept.current.focused = true
  }, [])
  const blur = useCallback(() => {
    kept.current.focused = false
    void flush()
  }, [flush])

  return { draft, state, failure, change, commit, focus, blur }
}
