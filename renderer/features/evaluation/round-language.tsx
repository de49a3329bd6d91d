import type { Language } from '../../../shared/content/schema.ts'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'

const languages = [
  { value: 'da', label: 'Dansk' },
  { value: 'en', label: 'English' },
] as const

/** The language a round is asked in. */
export function RoundLanguage({
  value,
  onChange,
}: {
  readonly value: Language
  readonly onChange: (language: Language) => void
}) {
  const text = useText()
  return <SegmentedControl label={text['rounds.language']} value={value} choices={languages} onChange={onChange} />
}
