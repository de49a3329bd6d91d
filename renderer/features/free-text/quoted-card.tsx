import type { FreeTextDesk } from '../../../shared/contract/free-text.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { Quotations } from './quotations.tsx'

type Props = { readonly audience: 'group' | 'client'; readonly desk: FreeTextDesk }

/** What the group or the client sees of the round, as they see it. */
export function QuotedCard({ audience, desk }: Props) {
  const text = useText()
  const quoted = desk.quoted[audience]
  return (
    <Card title={text[`freeText.${audience}Sees`]}>
      {quoted.length === 0 && <p className="muted">{text[`freeText.${audience}Nothing`]}</p>}
      {desk.questions.map(({ id, text: question }) => (
        <Quotations
          key={id}
          question={question}
          quotations={quoted.flatMap(({ item, text: said }) => (item === id ? said : []))}
        />
      ))}
      {desk.round.answers > desk.minResponses && audience === 'group' && (
        <p className="muted small">{text['freeText.late']}</p>
      )}
    </Card>
  )
}
