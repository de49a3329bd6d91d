import { FileCheck2 } from 'lucide-react'
import type { Saved } from '../../shared/contract/documents.ts'
import type { TaskState } from '../api/use-task.ts'
import './export-outcome.css'
import { FailureNotice } from './failure-notice.tsx'
import { useText } from './language.tsx'
import { Progress } from './progress.tsx'

type Props = { readonly task: TaskState<Saved> & { readonly cancel: () => void } }

/** What an export is doing and what came of it: progress with a way out, the place of the file, or why there is none. */
export function ExportOutcome({ task: { running, progress, answer, failure, cancel } }: Props) {
  const text = useText()
  return (
    <div className="export-outcome">
      {running && <Progress label={text['handouts.exporting']} progress={progress} onCancel={cancel} />}
      <div role="status">
        {answer?.savedAs && (
          <p className="export-saved">
            <FileCheck2 size={16} aria-hidden="true" />
            <span>
              <strong>{text['handouts.saved']({ pages: answer.pages })}</strong>
              <span className="export-saved__place">{answer.savedAs}</span>
            </span>
          </p>
        )}
      </div>
      <FailureNotice failure={failure} />
    </div>
  )
}
