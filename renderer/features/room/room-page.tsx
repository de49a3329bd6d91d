import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import { useGroupScreen } from '../../api/audience.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { Room } from './room.tsx'
import './room.css'
import './room-panels.css'

type Props = {
  readonly meetingId: MeetingId
  /** The form for a second display: nothing to press. */
  readonly isScreen: boolean
  /** Whether the app locks itself when nobody touches it. */
  readonly locks: boolean
}

/** A meeting on the big screen. The page asks for nothing but what the group may see. */
export function RoomPage({ meetingId, isScreen, locks }: Props) {
  useGroupScreen()
  const text = useText()
  const [, navigate] = useLocation()
  const query = useQuery('group.room', { meetingId })
  const networkId = query.data?.networkId
  useEffect(() => {
    document.documentElement.classList.add('in-room')
    return () => document.documentElement.classList.remove('in-room')
  }, [])
  return (
    <main className="room-page">
      <Answered query={query}>
        {(view) =>
          view.items.length === 0 ? (
            <>
              <h1 className="visually-hidden">
                {text['room.title']({ network: view.networkName, number: view.meeting.number })}
              </h1>
              <EmptyState
                title={text['room.noAgenda']}
                action={
                  <ButtonLink kind="primary" href={paths.meeting(view.networkId, meetingId)}>
                    {text['room.toMeeting']}
                  </ButtonLink>
                }
              >
                {text['room.noAgendaHelp']}
              </EmptyState>
            </>
          ) : (
            <Room
              view={view}
              isScreen={isScreen}
              locks={locks}
              onLeave={() => {
                if (document.fullscreenElement) void document.exitFullscreen()
                navigate(paths.meeting(view.networkId, meetingId))
              }}
            />
          )
        }
      </Answered>
      {query.failure && !networkId && (
        <ButtonLink kind="primary" href={paths.today}>
          {text['shell.toToday']}
        </ButtonLink>
      )}
    </main>
  )
}
