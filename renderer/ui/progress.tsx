import type { Progress as ProgressState } from '../../shared/contract/define.ts'
import { Button } from './button.tsx'
import './progress.css'
import { useText } from './language.tsx'

/** Long work: how far it has come, and a way to stop it. */
export function Progress({
  label,
  progress,
  onCancel,
}: {
  label: string
  progress: ProgressState | undefined
  onCancel?: () => void
}) {
  const text = useText()
  return (
    <div className="progress">
      <div className="progress__text" role="status">
        <span>{label}</span>
        {progress && progress.total > 0 && (
          <span className="muted tabular">{text['ui.progressOf']({ done: progress.done, total: progress.total })}</span>
        )}
      </div>
      <progress aria-label={label} {...(progress && { value: progress.done, max: Math.max(progress.total, 1) })} />
      {onCancel && (
        <Button size="small" onClick={onCancel}>
          {text['ui.stop']}
        </Button>
      )}
    </div>
  )
}
