import { useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { FormButtons } from '../../ui/form-buttons.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'

type Props = { readonly view: ContractView; readonly onDone: (added: string | undefined) => void }

const FIRST = 'first'

/** A clause of one's own: what it is called, what it says, and where it stands. */
export function NewClause({ view, onDone }: Props) {
  const text = useText()
  const { run, running, failure } = useCommand()
  const places = view.clauses.filter(({ id, included }) => included && id !== 'CL-60')
  const [heading, setHeading] = useState('')
  const [wording, setWording] = useState('')
  const [behind, setBehind] = useState<string>(places.at(-1)?.id ?? FIRST)
  const add = async (): Promise<void> => {
    const answer = await run('contracts.addClause', {
      id: view.contract.id,
      heading,
      text: wording,
      behind: behind === FIRST ? null : behind,
    })
    if (answer) onDone(answer.clauseId)
  }
  return (
    <form
      className="new-clause stack"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onDone(undefined)}
    >
      <TextField
        label={text['contract.clause.heading']}
        required
        autoFocus
        maxLength={120}
        value={heading}
        onChange={setHeading}
      />
      <TextField
        label={text['contract.clause.text']}
        required
        multiline
        rows={4}
        maxLength={3000}
        hint={text['contract.clause.textHint']}
        value={wording}
        onChange={setWording}
      />
      <SelectField
        label={text['contract.clause.behind']}
        value={behind}
        choices={[
          { value: FIRST, label: text['contract.clause.first'] },
          ...places.map(({ id, number, heading: title }) => ({ value: id, label: `${number} ${title}` })),
        ]}
        onChange={setBehind}
      />
      <FailureNotice failure={failure} />
      <FormButtons
        disabled={heading.trim() === '' || wording.trim() === ''}
        busy={running}
        onCancel={() => onDone(undefined)}
      >
        {text['contract.clause.addNow']}
      </FormButtons>
    </form>
  )
}
