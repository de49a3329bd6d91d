import type { SeriesProposal } from '../../../shared/contract/series.ts'
import type { Rhythm } from '../../../shared/domain/series/rhythm.ts'
import { MAX_SERIES, type SeriesSettings } from '../../../shared/domain/series/series.ts'
import { CheckField, SelectField } from '../../ui/choice-fields.tsx'
import { DateField, TimeField } from '../../ui/date-field.tsx'
import { useText } from '../../ui/language.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { TextField } from '../../ui/text-field.tsx'

type Props = {
  readonly proposal: SeriesProposal
  readonly onChange: (change: Partial<SeriesSettings>) => void
}

const codeOf = ({ unit, every }: Rhythm): string => `${unit} ${every}`
const usual: readonly Rhythm[] = [
  ...[2, 3, 4, 5, 6, 8].map((every) => ({ unit: 'week' as const, every })),
  ...[1, 2, 3, 6].map((every) => ({ unit: 'month' as const, every })),
]

/** What the series is made from; each change gives a new proposal. */
export function SeriesFields({ proposal, onChange }: Props) {
  const text = useText()
  const { settings, placeKind, schoolHolidays, trialMeetings } = proposal
  const rhythms = usual.some((one) => codeOf(one) === codeOf(settings.rhythm)) ? usual : [...usual, settings.rhythm]
  return (
    <div className="stack-tight">
      <div className="series__fields">
        <DateField
          label={text['series.firstDate']}
          value={settings.firstDate}
          onChange={(firstDate) => firstDate && onChange({ firstDate })}
          autoFocus
        />
        <NumberField
          label={text['series.count']}
          value={settings.count}
          min={1}
          max={MAX_SERIES}
          onChange={(count) => count !== null && onChange({ count })}
        />
        <SelectField
          label={text['series.rhythmLabel']}
          value={codeOf(settings.rhythm)}
          choices={rhythms.map((one) => ({ value: codeOf(one), label: text['series.rhythm'](one) }))}
          onChange={(code) => {
            const rhythm = rhythms.find((one) => codeOf(one) === code)
            if (rhythm) onChange({ rhythm })
          }}
        />
        <TimeField
          label={text['series.startsAt']}
          value={settings.startsAt}
          onChange={(startsAt) => onChange({ startsAt })}
        />
        <NumberField
          label={text['series.minutes']}
          unit={text['series.minutesUnit']}
          value={settings.minutes}
          min={15}
          max={1440}
          onChange={(minutes) => minutes !== null && onChange({ minutes })}
        />
      </div>
      <div className="series__second">
        <TextField
          label={text['series.place']}
          placeholder={text[placeKind === 'rotating' ? 'series.placeHost' : 'series.placeFrame']}
          value={settings.place ?? ''}
          maxLength={300}
          onChange={(place) => onChange({ place: place === '' ? null : place })}
        />
        <div className="series__school">
          <CheckField
            label={text['series.skipSchool']}
            checked={settings.skipSchool && schoolHolidays > 0}
            disabled={schoolHolidays === 0}
            onChange={(skipSchool) => onChange({ skipSchool })}
          />
          <p className="muted small">
            {schoolHolidays === 0 && `${text['series.noSchool']} `}
            {text['series.trial']({ count: trialMeetings })}.
          </p>
        </div>
      </div>
    </div>
  )
}
