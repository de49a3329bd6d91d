import { type MeetingPart, meetingParts } from '../../app/paths.ts'
import { useText } from '../../ui/language.tsx'
import type { MeetingLack } from './meeting-lacks.ts'

const phases = {
  before: ['agenda', 'roles'],
  during: ['attendance', 'steps'],
  after: ['minutes', 'evaluation', 'note'],
} as const satisfies Record<string, readonly MeetingPart[]>
const order = ['before', 'during', 'after'] as const

export const isMeetingPart = (name: string | undefined): name is MeetingPart =>
  (meetingParts as readonly (string | undefined)[]).includes(name)

type Props = {
  readonly part: MeetingPart
  readonly lacks: readonly MeetingLack[]
  readonly onChange: (part: MeetingPart) => void
}

/** The parts of a meeting by when they are used, and above them what is still lacking, each with the way to it. */
export function MeetingParts({ part, lacks, onChange }: Props) {
  const text = useText()
  return (
    <div className="meeting-parts">
      {lacks.length > 0 && (
        <p className="meeting-parts__lacks">
          <span className="muted">{text['meetings.lacks']}</span>
          {lacks.map(({ what, part: place, count }) => (
            <button key={what} type="button" className="meeting-parts__lack" onClick={() => onChange(place)}>
              {text[`meetings.lacks.${what}`]({ count })}
            </button>
          ))}
        </p>
      )}
      <fieldset className="meeting-parts__phases">
        <legend className="visually-hidden">{text['meetings.sections']}</legend>
        {order.map((phase) => (
          <div key={phase} className="meeting-parts__phase">
            <span className="muted small">{text[`meetings.phase.${phase}`]}</span>
            <div className="segmented">
              {phases[phase].map((value) => (
                <label key={value}>
                  <input type="radio" name="part" checked={value === part} onChange={() => onChange(value)} />
                  {text[`meetings.section.${value}`]}
                  {lacks.some((lack) => lack.part === value) && <span className="meeting-parts__dot" />}
                </label>
              ))}
            </div>
          </div>
        ))}
      </fieldset>
    </div>
  )
}
