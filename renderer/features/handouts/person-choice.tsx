import { useId, useState } from 'react'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import type { OccasionProps } from './look.ts'

type Person = { readonly id: ParticipantId; readonly name: string }
type Props = OccasionProps & { readonly people: readonly Person[] }

/** Single people out of those who get a sheet; the list is opened where it is wanted. */
export function PersonChoice({ people, occasion, onOccasion }: Props) {
  const text = useText()
  const listId = useId()
  const [open, setOpen] = useState(false)
  const everybody = people.map(({ id }) => id)
  const picked = new Set(occasion.receivers ?? everybody)
  const choose = (ids: readonly ParticipantId[]): void =>
    onOccasion({ receivers: everybody.every((id) => ids.includes(id)) ? null : [...ids] })
  if (people.length < 2) return null
  const isAll = everybody.every((id) => picked.has(id))
  return (
    <div className="person-choice">
      <Button kind="quiet" size="small" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
        {text['handouts.pickPeople']}
      </Button>
      {open && (
        <fieldset id={listId}>
          <legend className="visually-hidden">{text['handouts.people']}</legend>
          <div className="row">
            <Button kind="quiet" size="small" disabled={isAll} onClick={() => choose(everybody)}>
              {text['handouts.everybody']}
            </Button>
            <Button kind="quiet" size="small" disabled={picked.size === 0} onClick={() => choose([])}>
              {text['handouts.nobody']}
            </Button>
          </div>
          {people.map(({ id, name }) => (
            <CheckField
              key={id}
              label={name}
              checked={picked.has(id)}
              onChange={(is) => choose(everybody.filter((one) => (one === id ? is : picked.has(one))))}
            />
          ))}
        </fieldset>
      )}
    </div>
  )
}
