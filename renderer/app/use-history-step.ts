import { useCallback } from 'react'
import type { RecordedMethod } from '../../shared/contract/index.ts'
import type { Texts } from '../../shared/i18n/index.ts'
import { call, failureOf } from '../api/call.ts'
import { useFailureText } from '../ui/failure-text.ts'
import { useText } from '../ui/language.tsx'
import { useNotify } from '../ui/notices.tsx'

/** The words for a recorded command, as they stand after "Fortrudt:". */
export const stepWords = (text: Texts, method: string): string => text[`history.${method as RecordedMethod}`]

/** Takes the newest change back or makes it again, and says which it was. */
export function useHistoryStep(): (method: 'history.undo' | 'history.redo') => Promise<void> {
  const text = useText()
  const notify = useNotify()
  const words = useFailureText()
  return useCallback(
    async (method) => {
      // A field that has the focus keeps its own text; without it, it takes over what is stored.
      if (document.activeElement instanceof HTMLInputElement) document.activeElement.blur()
      const isUndo = method === 'history.undo'
      try {
        const step = isUndo ? await call(method, { id: null }) : await call(method, null)
        if (!step) notify(text[isUndo ? 'history.nothingToUndo' : 'history.nothingToRedo'])
        else notify(text[isUndo ? 'history.undone' : 'history.redone']({ step: stepWords(text, step.method) }))
      } catch (error) {
        notify(words(failureOf(error)))
      }
    },
    [text, notify, words],
  )
}
