import { useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { paths } from './paths.ts'

const key = 'last-screen'

/** Opens where one left, and remembers where one is. */
export function useLastScreen(): void {
  const [location, navigate] = useLocation()
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      const last = localStorage.getItem(key)
      if (location === paths.today && last?.startsWith('/') && !last.endsWith('/new') && last !== location) {
        navigate(last, { replace: true })
        return
      }
    }
    localStorage.setItem(key, location)
  }, [location, navigate])
}
