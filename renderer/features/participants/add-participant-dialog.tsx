import { useState } from 'react'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import type { AddFormProps } from './add-form-props.ts'
import { JoinForm } from './join-form.tsx'
import { NewPersonForm } from './new-person-form.tsx'

/** Adds one participant: a new person, or somebody the app knows already. */
export function AddParticipantDialog(props: AddFormProps) {
  const text = useText()
  const [who, setWho] = useState<'new' | 'known'>('new')
  return (
    <Dialog title={text['participants.add']} onClose={props.onClose}>
      <SegmentedControl
        label={text['participants.addHow']}
        hideLabel
        value={who}
        choices={[
          { value: 'new', label: text['participants.addNew'] },
          { value: 'known', label: text['participants.addKnown'] },
        ]}
        onChange={setWho}
      />
      {who === 'new' ? <NewPersonForm {...props} /> : <JoinForm {...props} />}
    </Dialog>
  )
}
