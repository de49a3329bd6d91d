import type { Step } from '../../../shared/contract/history.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { ChangeLog, ChangeSet } from '../../database/change-log.ts'
import type { Context } from '../context.ts'
import { binEntry } from './bin-entries.ts'

const stepOf = (set: ChangeSet | undefined): Step | null => (set ? { id: set.id, method: set.method } : null)

/** Undo, redo and the bin, over the log that the dispatcher keeps of every command. */
export const historyHandlers = ({ stores }: Context, log: ChangeLog) =>
  ({
    'history.state': () => {
      const { undo, redo } = log.next()
      return {
        undo: stepOf(undo),
        redo: stepOf(redo),
        steps: log.today().map(({ id, method, undone }) => ({ id, method, undone: undone === 1 })),
      }
    },
    'history.undo': ({ id }) => {
      if (id !== null && log.next().undo?.id !== id) throw new Rejection('not-newest-change')
      return stepOf(log.undo())
    },
    'history.redo': () => stepOf(log.redo()),
    'bin.list': () => log.bin().flatMap((deletion) => binEntry(stores, deletion) ?? []),
    'bin.restore': ({ id }) => {
      log.restore(id)
      return null
    },
    'bin.remove': ({ id }) => {
      log.forget(id)
      return null
    },
    'bin.empty': () => {
      log.forgetAll()
      return null
    },
  }) satisfies Partial<FeatureHandlers>
