import type { Bridge } from '../../shared/contract/bridge.ts'
import { createHttpBridge } from './over-http.ts'

declare global {
  interface Window {
    /** Put there by the desktop app before the page loads. */
    readonly bridge?: Bridge
  }
}

/** The page does not care which host it is in. */
export const bridge: Bridge = window.bridge ?? createHttpBridge()
