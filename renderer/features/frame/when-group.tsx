import type { Frame } from '../../../shared/domain/network.ts'
import { formatClock } from '../../../shared/i18n/format.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SavedNumber, SavedSegmented, SavedTextField, SavedTime } from '../../ui/saved-fields.tsx'
import { clockAfter } from '../meetings/agenda-times.ts'
import type { SaveFrame } from './save-frame.ts'

const frequencies = ['monthly', 'everySecondMonth', 'everyThirdMonth', 'other'] as const
const timesOfDay = ['earlyMorning', 'morning', 'afternoon', 'evening'] as const

/** How often, when and how long. */
export function WhenGroup({ frame, save }: { readonly frame: Frame; readonly save: SaveFrame }) {
  const text = useText()
  const language = useLanguage()
  const { startsAt, durationMinutes } = frame
  const lasts = text['frame.lasts']({
    hours: Math.floor(durationMinutes / 60),
    minutes: durationMinutes % 60,
    until: formatClock(clockAfter(startsAt, durationMinutes), language),
  })
  return (
    <Card title={text['frame.when']}>
      <div className="stack">
        <SavedSegmented
          label={text['frame.frequency']}
          value={frame.frequency}
          choices={frequencies.map((value) => ({ value, label: text[`frame.frequency.${value}`] }))}
          save={(frequency) => save({ frequency })}
        />
        <SavedTextField
          label={text['frame.frequencyNote']}
          placeholder={text['frame.frequencyNoteHint']}
          value={frame.frequencyNote}
          maxLength={300}
          save={(frequencyNote) => save({ frequencyNote })}
        />
        <SavedSegmented
          label={text['frame.timeOfDay']}
          value={frame.timeOfDay}
          choices={timesOfDay.map((value) => ({ value, label: text[`frame.timeOfDay.${value}`] }))}
          save={(timeOfDay) => save({ timeOfDay })}
        />
        <div className="columns columns--pair">
          <SavedTime label={text['frame.startsAt']} value={startsAt} save={(at) => save({ startsAt: at })} />
          <SavedNumber
            label={text['frame.duration']}
            hint={lasts}
            unit={text['frame.minutes']}
            value={durationMinutes}
            min={15}
            max={1440}
            save={(minutes) => (minutes === null ? Promise.resolve() : save({ durationMinutes: minutes }))}
          />
        </div>
      </div>
    </Card>
  )
}
