import type { Finding } from '../../../shared/domain/indicators/schema.ts'
import { findingText } from '../../../shared/i18n/findings.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

/** "Det siger tallene": the few sentences that the numbers can carry. */
export function FindingsCard({ findings }: { readonly findings: readonly Finding[] }) {
  const text = useText()
  const language = useLanguage()
  return (
    <Card title={text['overview.findings']}>
      <p className="prose">{findings.map((finding) => findingText(finding, language)).join(' ')}</p>
    </Card>
  )
}
