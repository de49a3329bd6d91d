import { type KeyboardEvent, useState } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { SeriesEdit, SeriesRow, SeriesSettings } from '../../../shared/domain/series/series.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import './series.css'
import { SeriesFields } from './series-fields.tsx'
import { SeriesTable } from './series-table.tsx'

type Props = {
  readonly networkId: NetworkId
  readonly onClose: () => void
  readonly onStored: (first: Meeting) => void
}

const isMac = navigator.platform.startsWith('Mac')

/** Proposes the meetings of a network whole, with agendas, roles and places; one button stores them all. */
export function PlanMeetingsDialog({ networkId, onClose, onStored }: Props) {
  const text = useText()
  const [settings, setSettings] = useState<Partial<SeriesSettings>>({})
  const [edits, setEdits] = useState<Readonly<Record<string, SeriesEdit>>>({})
  const proposal = useQuery('series.propose', { networkId, settings, edits }, { keepPrevious: true })
  const { run, running, failure } = useCommand()
  const report = useUndoNotice()
  const meetings = proposal.data ? chosen(proposal.data.rows) : []

  const store = async (): Promise<void> => {
    if (meetings.length === 0 || running) return
    const made = await run('meetings.createSeries', { networkId, meetings })
    const [first] = made ?? []
    if (!first) return
    report(text['series.stored']({ count: meetings.length }))
    onStored(first)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(isMac ? event.metaKey : event.ctrlKey)) return
    event.preventDefault()
    // What is being typed is taken over when its field is left, and asks for a new proposal first.
    if (document.activeElement instanceof HTMLInputElement && document.activeElement.type !== 'checkbox')
      document.activeElement.blur()
    else void store()
  }
  return (
    <Dialog
      title={text['series.plan']}
      shape="wide"
      onClose={onClose}
      footer={
        <div className="series__foot">
          <Summary meetings={meetings} isEmpty={proposal.data?.rows.every(({ date }) => date === null) ?? false} />
          <span className="row">
            <Button onClick={onClose}>{text['ui.cancel']}</Button>
            <Button kind="primary" disabled={meetings.length === 0 || running} onClick={() => void store()}>
              {text['series.store']({ count: meetings.length })}
            </Button>
          </span>
        </div>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for all fields in it */}
      <div className="stack" onKeyDown={onKeyDown}>
        <p className="muted">{text['series.help']}</p>
        {proposal.data && (
          <>
            <SeriesFields
              proposal={proposal.data}
              onChange={(change) => setSettings((before) => ({ ...before, ...change }))}
            />
            <SeriesTable
              proposal={proposal.data}
              onEdit={(nominal, edit) =>
                setEdits((before) => ({ ...before, [nominal]: { ...before[nominal], ...edit } }))
              }
            />
          </>
        )}
        <FailureNotice failure={failure ?? proposal.failure} />
      </div>
    </Dialog>
  )
}

/** The proposed meetings that are to be stored. */
const chosen = (rows: readonly SeriesRow[]) =>
  rows.flatMap(({ date, leftOut, startsAt, endsAt, place, agendaTemplate, roles }) =>
    date === null || leftOut ? [] : [{ date, startsAt, endsAt, place, agendaTemplate, roles }],
  )

function Summary({ meetings, isEmpty }: { meetings: readonly { date: string }[]; isEmpty: boolean }) {
  const text = useText()
  const language = useLanguage()
  const days = meetings.map(({ date }) => date).toSorted()
  const [first] = days
  const last = days.at(-1)
  return (
    <p className="muted small" role="status">
      {isEmpty && text['series.none']}
      {first &&
        last &&
        text['series.span']({
          count: days.length,
          from: formatDate(first, language),
          to: formatDate(last, language),
        })}{' '}
      {first && (isMac ? text['series.storeKeysMac'] : text['series.storeKeys'])}
    </p>
  )
}
