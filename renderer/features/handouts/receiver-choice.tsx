import { useQuery } from '../../api/use-query.ts'
import { CheckField, SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import type { LookProps, OccasionProps } from './look.ts'
import { MeetingChoice } from './meeting-choice.tsx'
import { PersonChoice } from './person-choice.tsx'

type Props = LookProps & OccasionProps & { readonly members: number }

/** The meeting the sheets are for, and whether they are for people by name or so many copies without names. */
export function ReceiverChoice({ look, members, onChange, ...rest }: Props) {
  const text = useText()
  const { networkId, meetingId, receivers } = rest.occasion
  const { personal, onlyPresent } = look
  const asked = useQuery(
    'handouts.receivers',
    networkId === null || !personal ? undefined : { networkId, meetingId, onlyPresent },
    { keepPrevious: true },
  )
  const people = asked.data?.people ?? []
  const count = receivers === null ? people.length : people.filter(({ id }) => receivers.includes(id)).length
  return (
    <>
      {networkId !== null && <MeetingChoice {...rest} />}
      {networkId !== null && (
        <SegmentedControl
          label={text['handouts.audience']}
          value={personal ? 'personal' : 'unnamed'}
          onChange={(who) => onChange({ personal: who === 'personal' })}
          choices={[
            {
              value: 'personal',
              label: text['handouts.personal']({ members: personal && asked.data ? count : members }),
              disabled: members === 0,
            },
            { value: 'unnamed', label: text['handouts.unnamed'] },
          ]}
        />
      )}
      {personal && asked.data && asked.data.meeting !== null && (
        <CheckField
          label={text['handouts.onlyPresent']({ held: asked.data.meeting === 'held' })}
          checked={onlyPresent}
          onChange={(only) => onChange({ onlyPresent: only })}
        />
      )}
      {personal && networkId !== null && <PersonChoice people={people} {...rest} />}
      {!personal && (
        <NumberField
          label={text['handouts.copies']}
          value={look.copies}
          min={1}
          max={60}
          onChange={(copies) => copies !== null && onChange({ copies })}
        />
      )}
    </>
  )
}
