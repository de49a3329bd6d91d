import type { Saved } from '../../shared/contract/documents.ts'
import type { TaskState } from '../api/use-task.ts'
import { useText } from './language.tsx'
import { TaskOutcome } from './task-outcome.tsx'

/** The outcome of an export of pages. */
export function ExportOutcome({ task }: { readonly task: TaskState<Saved> & { readonly cancel: () => void } }) {
  const text = useText()
  return (
    <TaskOutcome
      task={task}
      running={text['handouts.exporting']}
      saved={({ pages }) => text['handouts.saved']({ pages })}
    />
  )
}
