import type { Finding } from '../../../shared/domain/indicators/schema.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

/** "Det siger tallene": the few sentences that the numbers can carry. */
export function FindingsCard({ findings }: { readonly findings: readonly Finding[] }) {
  const text = useText()
  const language = useLanguage()
  return (
    <Card title={text['evaluation.findings']}>
      <p className="prose">
        {findings.length === 0
          ? text['evaluation.findingsNone']
          : findings.map((finding) => findingText(finding, language)).join(' ')}
      </p>
    </Card>
  )
}
