import { useText } from '../../ui/language.tsx'
import { SavedNumber, SavedSelect } from '../../ui/saved-fields.tsx'
import type { ProfileProps } from './profile-props.ts'

const duties = ['none', 'organisational', 'clinical'] as const

/** From how many answers a number is shown, and whether the consultant may have to keep records elsewhere. */
export function AnswerFields({ consultant, save }: ProfileProps) {
  const text = useText()
  return (
    <>
      <SavedNumber
        label={text['settings.minResponses']}
        hint={text['settings.minResponsesHint']}
        unit={text['settings.minResponsesUnit']}
        value={consultant.minResponses}
        min={5}
        max={20}
        save={(least) => (least === null ? Promise.resolve() : save({ minResponses: least }))}
      />
      <SavedSelect
        label={text['settings.recordDuty']}
        value={consultant.recordDuty}
        choices={duties.map((value) => ({ value, label: text[`settings.recordDuty.${value}`] }))}
        save={(recordDuty) => save({ recordDuty })}
      />
      {consultant.recordDuty === 'clinical' && (
        <p className="notice notice--warn" role="status">
          {text['settings.recordDutyClinical']}
        </p>
      )}
    </>
  )
}
