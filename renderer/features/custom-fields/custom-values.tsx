import type { CustomValue } from '../../../shared/domain/custom-field.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { useText } from '../../ui/language.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { looksLikeCpr } from '../clients/cpr.ts'

type Props = { readonly participantId: ParticipantId; readonly values: readonly CustomValue[] }

/** What a person has in the consultant's own fields, saved as it is typed; nothing where no field is defined. */
export function CustomValues({ participantId, values }: Props) {
  const { data: fields = [] } = useQuery('customFields.list', null)
  const text = useText()
  if (fields.length === 0) return null
  const valueIn = (id: string) => values.find(({ fieldId }) => fieldId === id)?.value ?? ''
  return (
    <div className="columns columns--two">
      {fields.map(({ id, label }) => (
        <SavedTextField
          key={id}
          label={label}
          value={valueIn(id)}
          hint={looksLikeCpr(valueIn(id)) && text['participants.cprSeen']}
          maxLength={300}
          save={(value) => call('customFields.setValue', { participantId, fieldId: id, value })}
        />
      ))}
    </div>
  )
}
