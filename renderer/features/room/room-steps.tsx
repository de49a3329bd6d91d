import type { GroupStep } from '../../../shared/contract/group.ts'
import { formatDayMonth } from '../../../shared/i18n/format.ts'
import { call } from '../../api/call.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SavedSegmented } from '../../ui/saved-fields.tsx'

const states: readonly GroupStep['state'][] = ['open', 'done', 'notDone']

/** What was agreed last time, one after the other, and how it went. */
export function RoomSteps({ steps, canChange }: { readonly steps: readonly GroupStep[]; readonly canChange: boolean }) {
  const text = useText()
  const language = useLanguage()
  return (
    <section className="room-steps" aria-label={text['room.view.steps']}>
      <h2 className="room-now__title">{text['room.stepsTitle']}</h2>
      {steps.length === 0 && <p className="room-step__text">{text['room.stepsNone']}</p>}
      <ul>
        {steps.map(({ id, text: agreed, responsible, dueOn, state }) => (
          <li key={id}>
            <p className="room-steps__text">{agreed}</p>
            <p className="room-steps__who">
              {text['group.by']({ who: responsible, date: dueOn ? formatDayMonth(dueOn, language) : '' })}
            </p>
            {canChange ? (
              <SavedSegmented
                label={text['room.stepState']({ text: agreed })}
                hideLabel
                value={state}
                choices={states.map((value) => ({ value, label: text[`room.state.${value}`] }))}
                save={(value) => call('group.setStep', { id, state: value })}
              />
            ) : (
              <p className="room-steps__state">{text[`room.state.${state}`]}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
