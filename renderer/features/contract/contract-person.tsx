import { useState } from 'react'
import type { ContractEntry } from '../../../shared/contract/contracts.ts'
import type { Sent } from '../../../shared/contract/index.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Person = NonNullable<Sent<'contracts.create'>['person']>

/** For every member who lacks one, for one participant or guest, or for whoever writes their name on it. */
export type PersonChoice =
  | { readonly kind: 'lacking' }
  | { readonly kind: 'open' }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'named'; readonly person: Person }

type Props = {
  readonly networkId: NetworkId
  readonly entries: readonly ContractEntry[]
  readonly value: PersonChoice
  readonly onChange: (choice: PersonChoice) => void
}

const LACKING = 'lacking'
const GUEST = 'guest'
const OPEN = 'open'

/** Who a confidentiality add-on is for. */
export function ContractPerson({ networkId, onChange }: Props) {
  const text = useText()
  const people = useQuery('participants.list', { networkId })
  const [picked, setPicked] = useState<string>(LACKING)
  const [guest, setGuest] = useState({ name: '', organisation: '' })
  const members = people.data ?? []

  const pick = (choice: string): void => {
    setPicked(choice)
    const member = members.find(({ participant }) => participant.id === choice)
    if (member) onChange({ kind: 'named', person: { participantId: member.participant.id } })
    else if (choice === GUEST) name(guest)
    else onChange({ kind: choice === OPEN ? 'open' : 'lacking' })
  }
  const name = (typed: typeof guest): void => {
    setGuest(typed)
    onChange(typed.name.trim() === '' ? { kind: 'unfinished' } : { kind: 'named', person: typed })
  }
  return (
    <div className="stack-tight">
      <SelectField
        label={text['contract.person']}
        hint={text['contract.person.help']}
        value={picked}
        choices={[
          { value: LACKING, label: text['contract.person.lacking'] },
          ...members.map(({ participant }) => ({ value: participant.id, label: participant.fullName })),
          { value: GUEST, label: text['contract.person.guest'] },
          { value: OPEN, label: text['contract.person.blank'] },
        ]}
        onChange={pick}
      />
      {picked === GUEST && (
        <div className="columns columns--pair">
          <TextField
            label={text['contract.person.name']}
            required
            maxLength={200}
            value={guest.name}
            onChange={(typed) => name({ ...guest, name: typed })}
          />
          <TextField
            label={text['contract.person.organisation']}
            maxLength={200}
            value={guest.organisation}
            onChange={(organisation) => name({ ...guest, organisation })}
          />
        </div>
      )}
    </div>
  )
}
