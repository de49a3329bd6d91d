import { useEffect, useSyncExternalStore } from 'react'
import type { NetworkId } from '../../shared/domain/ids.ts'

const key = 'shown-to-group'
const listeners = new Set<() => void>()
/** Screens on the page that a group looks at, and those that a participant fills in. */
let groupScreens = 0
let kioskScreens = 0

const tell = (): void => {
  for (const listener of [...listeners]) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

// Kept with the tab, so that a reload does not show the group what was hidden.
const shownNetwork = (): NetworkId | null => sessionStorage.getItem(key) as NetworkId | null

/** Shows a network to its group, or with null the whole app to the consultant again. */
export function showToGroup(id: NetworkId | null): void {
  if (id === null) sessionStorage.removeItem(key)
  else sessionStorage.setItem(key, id)
  tell()
}

/** The network that is being shown to its group; null while the consultant is alone with the app. */
export const useShownNetwork = (): NetworkId | null => useSyncExternalStore(subscribe, shownNetwork)

/** Whether a group or a participant looks at the page now. */
export const isGroupLooking = (): boolean => groupScreens + kioskScreens > 0

/** The same for a component that must hear of it. */
export const useIsGroupLooking = (): boolean => useSyncExternalStore(subscribe, isGroupLooking)

/** Says that this screen is looked at by a group as long as it is there: the page then asks for nothing else. */
export function useGroupScreen(): void {
  // An effect, so that what is typed in the screen before is stored when that screen goes.
  useEffect(() => {
    groupScreens += 1
    tell()
    return () => {
      groupScreens -= 1
      tell()
    }
  }, [])
}

/** Says that a participant fills this screen in: the page then asks for nothing but the kiosk and the lock. */
export function useKioskScreen(): void {
  useEffect(() => {
    kioskScreens += 1
    tell()
    return () => {
      kioskScreens -= 1
      tell()
    }
  }, [])
}

/** Whether a method answers nothing but what who looks on may see: those of `group` or `kiosk`, and the lock of the app. */
export const isForGroup = (method: string): boolean =>
  method.startsWith(kioskScreens > 0 ? 'kiosk.' : 'group.') || method.startsWith('vault.')
