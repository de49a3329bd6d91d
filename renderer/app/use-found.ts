import { useEffect, useRef, useState } from 'react'
import type { FoundGroup, FoundKind } from '../../shared/contract/find.ts'
import { call } from '../api/call.ts'

type Answered = { readonly asked: string; readonly groups: readonly FoundGroup[]; readonly failed: boolean }

/** So long typing may rest before it is searched for: less than it takes to notice. */
const REST = 40

/**
 * What the search finds, a moment after typing. The last answer stands until the next is there, and the newest question
 * wins; `ready` says that the answer is to what is typed now.
 */
export function useFound(text: string, only: FoundKind | null) {
  const asked = `${only ?? ''} ${text.trim()}`
  const [answered, setAnswered] = useState<Answered>({ asked: ' ', groups: [], failed: false })
  const newest = useRef(asked)
  newest.current = asked
  useEffect(() => {
    if (text.trim() === '') {
      setAnswered({ asked, groups: [], failed: false })
      return
    }
    const done = (groups: readonly FoundGroup[], failed: boolean) => {
      if (newest.current === asked) setAnswered({ asked, groups, failed })
    }
    const timer = setTimeout(() => {
      call('find.all', { text, only }).then(
        (groups) => done(groups, false),
        () => done([], true),
      )
    }, REST)
    return () => clearTimeout(timer)
  }, [asked, text, only])
  return { groups: answered.groups, failed: answered.failed, ready: answered.asked === asked }
}
