import type { NetworkWay } from '../../../shared/contract/network-life.ts'
import { CheckField } from '../../ui/choice-fields.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { useText } from '../../ui/language.tsx'

/** What becomes of what is planned when a network pauses or ends. */
export type Aftermath = { readonly until: string | null; readonly cancelMeetings: boolean; readonly dropSteps: boolean }

export const noAftermath: Aftermath = { until: null, cancelMeetings: false, dropSteps: false }

type Props = {
  readonly stage: 'paused' | 'closed'
  readonly way: NetworkWay
  /** The day that the stage begins. */
  readonly from: string
  readonly value: Aftermath
  readonly onChange: (value: Aftermath) => void
}

/** Asks for the end of a pause, and for the planned meetings and open steps that it or the end of the network leaves. */
export function AftermathFields({ stage, way, from, value, onChange }: Props) {
  const text = useText()
  const { until, cancelMeetings, dropSteps } = value
  const meetings = way.planned.filter((date) => date >= from && (stage === 'closed' || until === null || date < until))
  const count = meetings.length
  const change = (part: Partial<Aftermath>) => onChange({ ...value, ...part })
  return (
    <>
      {stage === 'paused' && (
        <DateField
          label={text['life.untilField']}
          hint={text['life.untilHint']}
          value={until}
          onChange={(day) => change({ until: day })}
        />
      )}
      {count > 0 && (
        <CheckField
          label={stage === 'paused' ? text['life.cancelInPause']({ count }) : text['life.cancelMeetings']({ count })}
          hint={text['life.keepMeetings']}
          checked={cancelMeetings}
          onChange={(checked) => change({ cancelMeetings: checked })}
        />
      )}
      {stage === 'closed' && way.openSteps > 0 && (
        <CheckField
          label={text['life.dropSteps']({ count: way.openSteps })}
          hint={text['life.dropHint']}
          checked={dropSteps}
          onChange={(checked) => change({ dropSteps: checked })}
        />
      )}
      {stage === 'closed' && count === 0 && way.openSteps === 0 && <p className="muted">{text['life.nothingLeft']}</p>}
    </>
  )
}
