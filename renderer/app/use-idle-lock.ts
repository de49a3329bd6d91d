import { useEffect } from 'react'
import { call } from '../api/call.ts'

export const idleMinutes = 10

/** Locks the app when nobody has touched it for ten minutes. A laptop that slept is locked when it wakes. */
export function useIdleLock(enabled: boolean): void {
  useEffect(() => {
    if (!enabled) return
    let touched = Date.now()
    const touch = () => {
      touched = Date.now()
    }
    const check = () => {
      if (Date.now() - touched >= idleMinutes * 60_000) void call('vault.lock', null).catch(() => {})
    }
    const timer = setInterval(check, 15_000)
    const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, touch)
    }
  }, [enabled])
}
