import type { Progress } from '../../shared/contract/define.ts'
import type { FontFiles } from './font-files.ts'
import type { About } from './make-pdf.ts'
import type { Job } from './sheets.ts'

/** What a worker is started with. */
export type WorkerStart = { readonly fonts: FontFiles }

/** To the worker: make this, and then, each time it is ready for it, the next piece; the last one's memory comes back. */
export type Order = { readonly job: Job; readonly about: About } | { readonly next: true; readonly back?: ArrayBuffer }

/** From the worker. It makes one piece at a time and waits, so that a slow disk does not fill the memory. */
export type Report =
  | 'ready'
  | { readonly progress: Progress }
  | { readonly piece: Uint8Array<ArrayBuffer> }
  | { readonly pages: number }
  | { readonly error: unknown }
