import { Fragment, type KeyboardEvent, useRef, useState } from 'react'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import type { AttendanceStatus, Meeting } from '../../../shared/domain/meeting.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { AbsenceLine } from './absence-line.tsx'
import { attendanceKey, attendanceMarks } from './attendance-keys.ts'
import { AttendanceLine } from './attendance-line.tsx'
import { type Person, todayHere } from './meeting-words.ts'

type Props = { readonly meeting: Meeting; readonly people: readonly Person[]; readonly quorum: number }

const came = (cell: string): boolean => cell === 'present' || cell === 'partial'
const hasCancelled = (cell: string): boolean => cell === 'cancelled' || cell === 'lateCancelled'
const stayedAway = (cell: string): boolean => hasCancelled(cell) || cell === 'noShow'

/** A row for each person with the five marks. Before the meeting only cancellations can be noted; each has a time and a reason. */
export function AttendanceMarking({ meeting, people, quorum }: Props) {
  const text = useText()
  const [active, setActive] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const { run, failure } = useCommand()
  const absences = useQuery('attendance.absences', { meetingId: meeting.id }).data ?? []
  const [opened, setOpened] = useState<ParticipantId>()

  const isComing = meeting.status === 'planned' && meeting.date > todayHere()
  const marks = isComing ? (['cancelled', 'lateCancelled'] as const) : attendanceMarks
  const expected = people.filter(({ cell }) => cell !== 'onLeave')
  const away = expected.filter(({ cell }) => stayedAway(cell)).length
  const attended = expected.filter(({ cell }) => came(cell)).length

  const focusOn = (index: number): void => {
    const next = Math.min(Math.max(index, 0), people.length - 1)
    setActive(next)
    list.current
      ?.querySelectorAll<HTMLElement>('[data-person]')
      [next]?.querySelector<HTMLElement>('[tabindex="0"], button')
      ?.focus()
  }
  const mark = (person: Person, status: AttendanceStatus | null): void => {
    const of = { meetingId: meeting.id, participantId: person.participantId }
    // A first "cancelled" is judged by the network's own rule; what is chosen after that stands.
    const isFirst = status === 'cancelled' && !hasCancelled(person.cell)
    void (isFirst ? run('attendance.cancel', of) : run('attendance.set', { ...of, status }))
    if (status !== null && hasCancelled(status)) setOpened(person.participantId)
  }
  const press = (event: KeyboardEvent, index: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const person = people[index]
    const meaning = attendanceKey(event.key)
    if (!meaning || !person) return
    event.preventDefault()
    if ('move' in meaning) {
      const { move } = meaning
      focusOn(move === 'first' ? 0 : move === 'last' ? people.length - 1 : index + move)
      return
    }
    if (person.cell === 'onLeave') return
    if (meaning.mark !== null && !marks.some((one) => one === meaning.mark)) return
    mark(person, meaning.mark)
    if (meaning.mark !== null) focusOn(index + 1)
  }

  if (people.length === 0) return <p className="muted">{text['meetings.attendance.noMembers']}</p>
  return (
    <div className="attendance">
      <AttendanceLine
        meeting={meeting}
        isComing={isComing}
        expected={expected.length}
        away={away}
        attended={attended}
        quorum={quorum}
      />
      <div className="attendance__rows" ref={list}>
        {people.map((person, index) => (
          <Fragment key={person.participantId}>
            <div className="attendance__row" data-person="">
              <span className="attendance__name">{person.name}</span>
              {person.cell === 'onLeave' ? (
                <span className="muted small">{text['meetings.attendance.onLeave']}</span>
              ) : (
                <div
                  className="attendance__marks"
                  role="radiogroup"
                  aria-label={text['meetings.attendance.marking']({ name: person.name })}
                  onKeyDown={(event) => press(event, index)}
                >
                  {marks.map((status, place) => (
                    // biome-ignore lint/a11y/useSemanticElements: letters and digits choose, arrows go between people
                    <button
                      key={status}
                      type="button"
                      role="radio"
                      aria-checked={person.cell === status}
                      tabIndex={
                        index === active &&
                        (person.cell === status || (place === 0 && !marks.some((one) => one === person.cell)))
                          ? 0
                          : -1
                      }
                      className={`attendance__mark attendance__mark--${status}`}
                      title={text[`meetings.attendance.keys.${status}`]}
                      onFocus={() => setActive(index)}
                      onClick={() => mark(person, person.cell === status ? null : status)}
                    >
                      {text[`meetings.attendance.${status}`]}
                    </button>
                  ))}
                </div>
              )}
            </div>
            {absences
              .filter(({ participantId }) => participantId === person.participantId && hasCancelled(person.cell))
              .map((absence) => (
                <AbsenceLine
                  key={absence.participantId}
                  meetingId={meeting.id}
                  name={person.name}
                  absence={absence}
                  isOpen={opened === person.participantId}
                  onOpen={(open) => setOpened(open ? person.participantId : undefined)}
                />
              ))}
          </Fragment>
        ))}
      </div>
      <FailureNotice failure={failure} />
      <div className="row-between">
        <p className="muted small">
          {isComing ? text['meetings.attendance.announceHelp'] : text['meetings.attendance.keys']}
        </p>
        {!isComing && expected.length > away + attended && (
          <Button onClick={() => void run('attendance.restPresent', { meetingId: meeting.id })}>
            {text['meetings.attendance.restPresent']}
          </Button>
        )}
      </div>
    </div>
  )
}
