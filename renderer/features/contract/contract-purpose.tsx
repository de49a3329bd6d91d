import { CircleHelp } from 'lucide-react'
import type { ContractView, FieldView } from '../../../shared/contract/contracts.ts'
import { call } from '../../api/call.ts'
import { Card } from '../../ui/card.tsx'
import { useFailureText } from '../../ui/failure-text.ts'
import { useText } from '../../ui/language.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import { FieldValues } from './contract-fields.tsx'

/** The sentence that the network goes back to when in doubt, and what it wants to reach. */
export function ContractPurpose({ view }: { readonly view: ContractView }) {
  const text = useText()
  const { id, fields } = view.contract
  const purpose = view.fields.find(({ key }) => key === 'contract.purpose')
  const goals = view.fields.find(({ key }) => key === 'contract.sharedGoals')
  const own = [purpose, goals].flatMap((field) => field ?? [])
  if (own.length === 0) return null
  if (view.frozen)
    return (
      <Card title={text['contract.section.purpose']}>
        <FieldValues fields={own} />
      </Card>
    )
  return (
    <Card title={text['contract.section.purpose']} className="contract-purpose">
      {purpose && <Purpose view={view} field={purpose} />}
      {goals && (
        <div data-contract-field={goals.key}>
          <SavedTextField
            label={goals.label}
            multiline
            rows={3}
            hint={text['contract.goalsHint']}
            maxLength={3000}
            value={fields[goals.key] ?? ''}
            save={(value) => call('contracts.setField', { id, field: goals.key, value })}
          />
        </div>
      )}
    </Card>
  )
}

function Purpose({ view, field }: { readonly view: ContractView; readonly field: FieldView }) {
  const text = useText()
  const words = useFailureText()
  const { id, fields } = view.contract
  const { draft, state, failure, change, commit, focus, blur } = useAutosave(fields[field.key] ?? '', (value) =>
    call('contracts.setField', { id, field: field.key, value }),
  )
  return (
    <div className="stack-tight" data-contract-field={field.key}>
      <TextField
        label={field.label}
        multiline
        rows={2}
        placeholder={text['contract.purposeLead']}
        hint={draft && text['contract.purposeLead']}
        maxLength={3000}
        value={draft}
        onChange={change}
        onFocus={focus}
        onBlur={blur}
        saved={state}
        error={failure && words(failure)}
      />
      {view.vaguePurpose && (
        <p className="contract-question">
          <CircleHelp size={16} aria-hidden="true" />
          {text['contract.vaguePurpose']}
        </p>
      )}
      {view.purposeStarters.length > 0 && (draft.trim() === '' || view.vaguePurpose) && (
        <details className="starters" open>
          <summary>{text['contract.purposeStarters']}</summary>
          <ul>
            {view.purposeStarters.map((starter) => (
              <li key={starter}>
                <button type="button" onClick={() => void commit(starter)}>
                  … {starter}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
