import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { CustomField } from '../../../shared/domain/custom-field.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedCheckedText } from '../../ui/saved-checked-text.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { isFilled } from '../../ui/text-forms.ts'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import './custom-fields.css'

/** The consultant's own fields: their names, their order, new ones and removal. */
export function CustomFieldsEditor() {
  const text = useText()
  const query = useQuery('customFields.list', null)
  return (
    <Answered query={query}>
      {(fields) => (
        <>
          {fields.length === 0 && <p className="muted">{text['customFields.none']}</p>}
          {fields.length > 0 && <FieldList fields={fields} />}
          <NewField />
        </>
      )}
    </Answered>
  )
}

function FieldList({ fields }: { readonly fields: readonly CustomField[] }) {
  const text = useText()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const move = (index: number, by: 1 | -1) => {
    const ids = fields.map((field) => field.id)
    const [moved] = ids.splice(index, 1)
    if (moved) ids.splice(index + by, 0, moved)
    void run('customFields.reorder', { ids })
  }
  const remove = async ({ id, label }: CustomField) => {
    if ((await run('customFields.delete', { id })) !== undefined) report(text['customFields.removed']({ label }))
  }
  return (
    <>
      <ol className="stack-tight">
        {fields.map((field, index) => (
          <li key={field.id} className="custom-field">
            <SavedCheckedText
              label={text['customFields.labelOf']({ number: index + 1 })}
              hideLabel
              value={field.label}
              maxLength={60}
              accepts={isFilled}
              problem={text['customFields.needed']}
              save={(label) => call('customFields.rename', { id: field.id, label })}
            />
            <IconButton
              label={text['customFields.up']({ label: field.label })}
              disabled={index === 0}
              onClick={() => move(index, -1)}
            >
              <ArrowUp />
            </IconButton>
            <IconButton
              label={text['customFields.down']({ label: field.label })}
              disabled={index === fields.length - 1}
              onClick={() => move(index, 1)}
            >
              <ArrowDown />
            </IconButton>
            <IconButton label={text['customFields.remove']({ label: field.label })} onClick={() => void remove(field)}>
              <Trash2 />
            </IconButton>
          </li>
        ))}
      </ol>
      <FailureNotice failure={failure} />
    </>
  )
}

function NewField() {
  const text = useText()
  const { run, running, failure } = useCommand()
  const [label, setLabel] = useState('')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (!isFilled(label) || running) return
    if (await run('customFields.create', { label })) setLabel('')
  }
  return (
    <form className="stack-tight" onSubmit={(event) => void add(event)} noValidate>
      <div className="custom-field custom-field--new">
        <TextField label={text['customFields.new']} value={label} onChange={setLabel} maxLength={60} />
        <Button type="submit" disabled={!isFilled(label)} busy={running}>
          {text['customFields.add']}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </form>
  )
}
