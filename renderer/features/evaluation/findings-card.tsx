import { lazy, Suspense, useState } from 'react'
import type { Audience } from '../../../shared/domain/disclosure.ts'
import type { Finding, Indicators } from '../../../shared/domain/indicators/schema.ts'
import { findingText } from '../../../shared/i18n/findings.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useCatalogue } from '../../ui/language.tsx'

const Statements = lazy(async () => ({ default: (await import('../dashboards/statements.tsx')).Statements }))

type Props = {
  readonly findings: readonly Finding[]
  /** What the sentences behind the summary are about; none where they are left out. */
  readonly indicators?: Partial<Indicators>
  readonly audience?: Audience
}

/** "Det siger tallene": the few sentences that the numbers can carry, and at a press one about each indicator. */
export function FindingsCard({ findings, indicators, audience = 'consultant' }: Props) {
  const words = useCatalogue()
  const text = words.texts
  const [isOpen, setOpen] = useState(false)
  return (
    <Card title={text['overview.findings']} className="stack-tight">
      <p className="prose">{findings.map((finding) => findingText(finding, words)).join(' ')}</p>
      {indicators && (
        <div>
          <Button kind="quiet" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {text['dashboard.statements']}
          </Button>
        </div>
      )}
      {isOpen && indicators && (
        <Suspense>
          <Statements indicators={indicators} audience={audience} />
        </Suspense>
      )}
    </Card>
  )
}
