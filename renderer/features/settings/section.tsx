import type { ReactNode } from 'react'
import { Card } from '../../ui/card.tsx'

/** A group of settings: what it is for at the left, the fields at the right. */
export function Section({
  title,
  help,
  children,
}: {
  readonly title: string
  readonly help: string
  readonly children: ReactNode
}) {
  return (
    <Card title={title} className="settings-section">
      <p className="muted small settings-section__help">{help}</p>
      <div className="stack settings-section__fields">{children}</div>
    </Card>
  )
}
