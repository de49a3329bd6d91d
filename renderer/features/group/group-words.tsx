import type { GroupWords as Words } from '../../../shared/contract/group.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Quotations } from '../free-text/quotations.tsx'

/** What the group wrote and may read, apart from every score. */
export function GroupWords({ words }: { readonly words: readonly Words[] }) {
  const text = useText()
  const language = useLanguage()
  return (
    <Card title={text['freeText.inGroup']}>
      <p className="muted small">{text['freeText.inGroupHelp']}</p>
      {words.map(({ instrument, heldOn, questions }) => (
        <section key={`${instrument} ${heldOn}`} className="group-words">
          <h3>
            {text['evaluation.entry.titleOf']({
              instrument: text[`evaluation.instrument.${instrument}`],
              date: formatDate(heldOn, language),
            })}
          </h3>
          {questions.map(({ text: question, quotations }) => (
            <Quotations key={question} question={question} quotations={quotations} />
          ))}
        </section>
      ))}
    </Card>
  )
}
