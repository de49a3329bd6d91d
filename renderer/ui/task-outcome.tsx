import { FileCheck2 } from 'lucide-react'
import type { TaskState } from '../api/use-task.ts'
import './export-outcome.css'
import { FailureNotice } from './failure-notice.tsx'
import { Progress } from './progress.tsx'

type Props<T> = {
  readonly task: TaskState<T> & { readonly cancel: () => void }
  /** What is said meanwhile. */
  readonly running: string
  /** What was saved. */
  readonly saved: (answer: T) => string
}

/** What a task that saves a file is doing and what came of it: progress with a way out, the place of the file, or why there is none. */
export function TaskOutcome<T extends { readonly savedAs: string | null }>({ task, running, saved }: Props<T>) {
  const { answer } = task
  return (
    <div className="export-outcome">
      {task.running && <Progress label={running} progress={task.progress} onCancel={task.cancel} />}
      <div role="status">
        {answer?.savedAs && (
          <p className="export-saved">
            <FileCheck2 size={16} aria-hidden="true" />
            <span>
              <strong>{saved(answer)}</strong>
              <span className="export-saved__place">{answer.savedAs}</span>
            </span>
          </p>
        )}
      </div>
      <FailureNotice failure={task.failure} />
    </div>
  )
}
