import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useText } from '../ui/language.tsx'
import { paths } from './paths.ts'

type Props = { children: ReactNode; resetKey: string }

/** Keeps a screen that crashed from taking the app with it. Another address (`resetKey`) tries again. */
export class FailureBoundary extends Component<Props, { reference: string | undefined }> {
  override state = { reference: undefined as string | undefined }

  static getDerivedStateFromError = () => ({ reference: crypto.randomUUID().slice(0, 8) })

  override componentDidUpdate(before: Props): void {
    if (before.resetKey !== this.props.resetKey && this.state.reference) this.setState({ reference: undefined })
  }

  override render(): ReactNode {
    const { reference } = this.state
    if (!reference) return this.props.children
    return <Crashed reference={reference} onRetry={() => this.setState({ reference: undefined })} />
  }
}

function Crashed({ reference, onRetry }: { reference: string; onRetry: () => void }) {
  const text = useText()
  const toToday = () => {
    location.hash = paths.today
    onRetry()
  }
  return (
    <div role="alert">
      <EmptyState
        title={text['shell.crashedTitle']}
        action={
          <div className="row">
            <Button kind="primary" onClick={toToday}>
              {text['shell.toToday']}
            </Button>
            <Button onClick={onRetry}>{text['ui.retry']}</Button>
          </div>
        }
      >
        {text['shell.crashedText']({ reference })}
      </EmptyState>
    </div>
  )
}
