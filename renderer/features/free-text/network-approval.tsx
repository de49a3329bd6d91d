import type { TextSentence } from '../../../shared/contract/free-text.ts'
import { CheckField } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useText } from '../../ui/language.tsx'

type Props = { readonly sentence: TextSentence; readonly onChange: (on?: string | null) => void }

/** Whether the network has approved a sentence for the client, and when. */
export function NetworkApproval({ sentence: { approved, networkOn }, onChange }: Props) {
  const text = useText()
  return (
    <>
      <CheckField
        label={text['freeText.client']}
        checked={networkOn !== null}
        disabled={!approved}
        onChange={(checked) => onChange(checked ? undefined : null)}
      />
      {networkOn !== null && (
        <DateField label={text['freeText.clientOn']} value={networkOn} onChange={(on) => onChange(on ?? networkOn)} />
      )}
    </>
  )
}
