import type { z } from 'zod'

const method =
  <const K extends 'query' | 'command' | 'task'>(kind: K) =>
  <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ kind, input, output })

/** Reads. Changes nothing, so it may be asked again at any time. */
export const query = method('query')
/** Changes stored data: synchronous, one transaction, one step of undo. */
export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({
  ...method('command')(input, output),
  recorded: true as const,
})
/** A command that is no step of undo: what is only remembered, and what must not be brought back, such as an anonymous answer. */
export const unrecorded = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({
  ...method('command')(input, output),
  recorded: false as const,
})
/** Takes time: asynchronous, reports progress, can be cancelled, and stores nothing until it is done. */
export const task = method('task')

/** How far a task has come, in whatever it counts: `done` of `total`. `step` is a code for what goes on now. */
export type Progress = { readonly done: number; readonly total: number; readonly step?: string }

/** The part of an AbortSignal that runs anywhere. `throwIfAborted` throws what the dispatcher reports as `cancelled`. */
export type CancelSignal = {
  readonly aborted: boolean
  throwIfAborted(): void
  addEventListener(type: 'abort', listener: () => void): void
}

/** What a task gets beside its input. A long task asks `signal` between two steps. */
export type TaskContext = { readonly signal: CancelSignal; readonly progress: (progress: Progress) => void }
