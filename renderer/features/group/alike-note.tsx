import type { AlikeItem } from '../../../shared/contract/group.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

type Props = {
  readonly item: AlikeItem
  /** The question, or what it is about. */
  readonly what: string
  readonly date: string
  /** The choices of the question in order; empty for a scale. */
  readonly choices: readonly string[]
}

/** The sentence in the place of answers that are too alike to be shown (rule N11). */
export function AlikeNote({ item: { n, half }, what, date, choices }: Props) {
  const text = useText()
  const said = { what: what.replace(/\.$/, ''), date: formatDate(date, useLanguage()), answers: n }
  const upper = half === 'upper'
  if (choices.length === 0) return <p className="muted small">{text['group.alike']({ ...said, upper })}</p>
  const first = (upper ? choices.slice(2) : choices.slice(0, 2)).map((choice) => `”${choice}”`).join(' / ')
  return <p className="muted small">{text['group.alikeChoice']({ ...said, first })}</p>
}
