import type { SheetPart } from '../../../shared/contract/reflections.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import { type ReflectionAnswers, TICKED } from '../../../shared/domain/reflection.ts'
import { call } from '../../api/call.ts'
import { CheckField } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedSegmented, SavedTextField } from '../../ui/saved-fields.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import { SheetScale } from './sheet-scale.tsx'

type Props = {
  readonly networkId: NetworkId
  readonly participantId: ParticipantId
  readonly parts: readonly SheetPart[]
  readonly answers: ReflectionAnswers
}

type Save = (item: string) => (value: string) => Promise<unknown>

/** The sheet as a form; every answer is saved as it is given. */
export function SheetForm({ networkId, participantId, parts, answers }: Props) {
  const save: Save = (item) => (value) => call('reflections.setAnswer', { networkId, participantId, item, value })
  return (
    <div className="sheet-form">
      {parts.map((part) => (
        <Part key={part.key} part={part} answers={answers} save={save} />
      ))}
    </div>
  )
}

type PartProps = { readonly part: SheetPart; readonly answers: ReflectionAnswers; readonly save: Save }

function Part({ part, answers, save }: PartProps) {
  const text = useText()
  const value = answers[part.key] ?? ''
  switch (part.kind) {
    case 'heading':
      return <h3>{part.text}</h3>
    case 'note':
      return <p className="muted small">{part.text}</p>
    case 'text':
    case 'line':
      return (
        <SavedTextField
          label={part.label}
          multiline={part.kind === 'text'}
          rows={2}
          maxLength={part.kind === 'text' ? 5000 : 300}
          value={value}
          save={save(part.key)}
          {...(part.key === 'h01.notwith' && { hint: text['reflections.secret'] })}
        />
      )
    case 'choice':
      return (
        <SavedSegmented
          label={part.label}
          value={value}
          choices={part.options.map((option) => ({ value: option.key, label: option.text }))}
          save={save(part.key)}
        />
      )
    case 'scale':
      return (
        <SheetScale
          label={part.label}
          steps={part.steps}
          offScale={part.offScale}
          value={value}
          save={save(part.key)}
        />
      )
    case 'check':
      return (
        <fieldset className="choice-group">
          <legend>{part.label}</legend>
          <div className="stack-tight">
            {part.options.map((option) =>
              option.write ? (
                <SavedTextField
                  key={option.key}
                  label={option.text}
                  maxLength={300}
                  value={answers[option.key] ?? ''}
                  save={save(option.key)}
                />
              ) : (
                <Tick key={option.key} label={option.text} value={answers[option.key] ?? ''} save={save(option.key)} />
              ),
            )}
          </div>
        </fieldset>
      )
  }
}

function Tick({ label, value, save }: { label: string; value: string; save: (value: string) => Promise<unknown> }) {
  const { draft, failure, commit } = useAutosave(value, save)
  return (
    <>
      <CheckField label={label} checked={draft !== ''} onChange={(on) => void commit(on ? TICKED : '')} />
      <FailureNotice failure={failure} />
    </>
  )
}
