import type { AppEvent } from '../../shared/contract/bridge.ts'

export type Listener = (event: AppEvent) => void

/** Carries the app's events to every host window that listens. */
export const createEvents = () => {
  const listeners = new Set<Listener>()
  return {
    emit: (event: AppEvent): void => {
      for (const listener of [...listeners]) listener(event)
    },
    /** Gives back what ends the subscription. */
    subscribe: (listener: Listener): (() => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
