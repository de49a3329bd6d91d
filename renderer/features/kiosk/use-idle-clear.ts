import { useCallback, useEffect, useRef, useState } from 'react'

const askAfter = 90_000
const clearAfter = 120_000

/**
 * Asks whether somebody is still there after a minute and a half without a touch, and half a minute later clears. The
 * clock is compared, not counted, so that a computer that slept clears when it wakes. Answers whether it asks now, and
 * how one says that one is there.
 */
export function useIdleClear(clear: () => void): { readonly asking: boolean; readonly stay: () => void } {
  const touched = useRef(Date.now())
  const [asking, setAsking] = useState(false)
  const stay = useCallback(() => {
    touched.current = Date.now()
    setAsking(false)
  }, [])
  useEffect(() => {
    const check = () => {
      const idle = Date.now() - touched.current
      if (idle >= clearAfter) clear()
      else setAsking(idle >= askAfter)
    }
    const timer = setInterval(check, 1000)
    const signs = ['pointerdown', 'keydown', 'input'] as const
    for (const sign of signs) window.addEventListener(sign, stay, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, stay)
    }
  }, [clear, stay])
  return { asking, stay }
}
