import { useState } from 'react'
import type { Failure } from '../../shared/contract/result.ts'
import { Button } from './button.tsx'
import './notice.css'
import { failureDetails, useFailureText } from './failure-text.ts'
import { useText } from './language.tsx'

/** A failure in words, where it happened. A fault has a reference that can be copied. */
export function FailureNotice({ failure, onRetry }: { failure: Failure | undefined; onRetry?: () => void }) {
  const text = useText()
  const words = useFailureText()
  const [copied, setCopied] = useState(false)
  if (!failure) return null
  const copy = () =>
    void navigator.clipboard.writeText(failureDetails(failure)).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <div className="notice notice--bad" role="alert">
      <p>{words(failure)}</p>
      <div className="notice__actions">
        {onRetry && (
          <Button size="small" onClick={onRetry}>
            {text['ui.retry']}
          </Button>
        )}
        {failure.kind !== 'rejected' && (
          <Button size="small" kind="quiet" onClick={copy}>
            {copied ? text['ui.copied'] : text['ui.copyDetails']}
          </Button>
        )}
      </div>
    </div>
  )
}
