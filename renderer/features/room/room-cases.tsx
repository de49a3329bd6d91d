import type { RoomPerson } from '../../../shared/contract/group.ts'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { classNames } from '../../ui/class-names.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'

type Props = {
  readonly meetingId: MeetingId
  readonly people: readonly RoomPerson[]
  readonly canChoose: boolean
}

/** Who has had a case of their own, as dots; those without one lately first. A press chooses today's focus person. */
export function RoomCases({ meetingId, people, canChoose }: Props) {
  const text = useText()
  const { run, failure } = useCommand()
  const choose = (person: RoomPerson): void => {
    const chosen = people.filter(({ participantId, today }) =>
      participantId === person.participantId ? !today : today,
    )
    void run('group.setFocusPersons', { meetingId, participantIds: chosen.map(({ participantId }) => participantId) })
  }
  const parts = [
    { title: text['room.casesFirst'], list: people.filter(({ recent }) => recent === 0) },
    { title: text['room.casesLater'], list: people.filter(({ recent }) => recent > 0) },
  ]
  return (
    <section className="room-cases" aria-label={text['room.view.cases']}>
      <h2 className="room-now__title">{text['room.casesTitle']}</h2>
      <p className="room-cases__help">{text['room.casesHelp']}</p>
      <FailureNotice failure={failure} />
      {parts.map(
        ({ title, list }) =>
          list.length > 0 && (
            <section key={title}>
              <h3>{title}</h3>
              <ul>
                {list.map((person) => (
                  <li key={person.participantId}>
                    <button
                      type="button"
                      className={classNames('room-person', person.today && 'room-person--today')}
                      aria-pressed={person.today}
                      disabled={!canChoose}
                      onClick={() => choose(person)}
                    >
                      <span className="room-person__name">{person.name}</span>
                      <span className="room-person__dots" aria-hidden="true">
                        {Array.from({ length: person.cases }, (_, index) => (
                          // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
                          <i key={index} />
                        ))}
                      </span>
                      <span className="room-person__words">
                        {text['room.cases']({ count: person.cases })}
                        {person.today && ` · ${text['room.today']}`}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </section>
  )
}
