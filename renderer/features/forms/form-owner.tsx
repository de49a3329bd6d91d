import type { UnderstoodForm } from '../../../shared/contract/forms.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { needsOwner, type Owner } from './use-forms.ts'

type Props = {
  readonly form: UnderstoodForm
  /** Of the file. */
  readonly name: string
  readonly owner: Owner
  readonly onOwner: (owner: Owner) => void
}

/** Whose a form is; asked for where somebody shares their answers under a name that is no member's. */
export function FormOwner({ form, name, owner, onOwner }: Props) {
  const text = useText()
  const { who } = form
  if (who.as === 'anonymous') return text['forms.anonymous']
  if (who.as !== 'ask') return who.person.name
  return (
    <SelectField<Owner>
      label={who.written === '' ? text['forms.whose'] : text['forms.whoIs']({ written: who.written })}
      value={owner}
      choices={[
        { value: '', label: text['forms.chooseOwner'] },
        ...who.people.map((person) => ({ value: person.participantId as Owner, label: person.name })),
        ...(needsOwner(form) ? [] : [{ value: 'nobody' as const, label: text['forms.nobody'] }]),
      ]}
      hint={<span className="visually-hidden">{name}</span>}
      onChange={onOwner}
    />
  )
}
