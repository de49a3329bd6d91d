import { useCallback } from 'react'
import { call, failureOf } from '../api/call.ts'
import { useFailureText } from './failure-text.ts'
import { useText } from './language.tsx'
import { useNotify } from './notices.tsx'

/** Reports the change just made, with a button that takes this change back and no other. */
export function useUndoNotice(): (message: string) => void {
  const text = useText()
  const notify = useNotify()
  const words = useFailureText()
  return useCallback(
    (message) => {
      const take = (id: number) =>
        call('history.undo', { id }).catch((error: unknown) => notify(words(failureOf(error))))
      call('history.state', null).then(
        ({ undo }) => notify(message, undo ? { label: text['ui.undo'], run: () => void take(undo.id) } : undefined),
        () => notify(message),
      )
    },
    [text, notify, words],
  )
}
