import type { ActionId } from '../actions.ts'
import type { Progress } from './define.ts'
import type { Result } from './result.ts'

/** What the app tells the page without being asked. */
export type AppEvent =
  /** Stored data, or whether the store is open, may have changed: ask again. */
  | { readonly type: 'changed' }
  | ({ readonly type: 'progress'; readonly callId: string } & Progress)
  /** The native menu asks for an action. */
  | { readonly type: 'action'; readonly id: ActionId }
  /** Browser host only: a file waits at this single-use path. */
  | { readonly type: 'download'; readonly path: string; readonly name: string }
  /** Browser host only: whether the program behind the page answers. */
  | { readonly type: 'connection'; readonly connected: boolean }

/** The page's only way out, the same in both hosts. `callId` names a call that may be cancelled or reports progress. */
export type Bridge = {
  call(method: string, input: unknown, options?: { readonly callId?: string }): Promise<Result<unknown>>
  cancel(callId: string): void
  /** Gives back what ends the subscription. */
  subscribe(listener: (event: AppEvent) => void): () => void
}
