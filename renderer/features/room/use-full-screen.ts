import { useCallback, useEffect, useState } from 'react'

/** Whether the page fills the screen, and the switch for it. */
export function useFullScreen(): { readonly full: boolean; readonly toggle: () => void } {
  const [full, setFull] = useState(document.fullscreenElement !== null)
  useEffect(() => {
    const see = (): void => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', see)
    return () => document.removeEventListener('fullscreenchange', see)
  }, [])
  const toggle = useCallback(() => {
    const change = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()
    // Refused where nobody has touched the page; the window can still be made large by the system.
    change.catch(() => {})
  }, [])
  return { full, toggle }
}
