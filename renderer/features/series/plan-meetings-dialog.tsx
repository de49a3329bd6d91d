import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { SeriesProposal } from '../../../shared/contract/series.ts'
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
  const asked = useQuery('series.propose', { networkId, settings, edits })
  const last = useRef(asked.data)
  last.current = asked.data ?? last.current
  // The last proposal stands until the next has come, with what has been chosen since.
  const proposal = last.current && withChoices(last.current, settings, edits)
  const [storing, setStoring] = useState<'no' | 'wanted' | 'underWay'>('no')
  const want = () => setStoring((now) => (now === 'no' ? 'wanted' : now))
  const { run, failure } = useCommand()
  const report = useUndoNotice()
  const meetings = proposal ? chosen(proposal.rows) : []

  // A field that is left by the very click that stores asks for another proposal first, and that one is stored.
  const fresh = asked.data
  useEffect(() => {
    if (storing !== 'wanted' || !(fresh || asked.failure)) return
    const planned = fresh ? chosen(fresh.rows) : []
    setStoring(planned.length === 0 ? 'no' : 'underWay')
    if (planned.length === 0) return
    void run('meetings.createSeries', { networkId, meetings: planned }).then((made) => {
      const [first] = made ?? []
      if (!first) {
        setStoring('no')
        return
      }
      report(text['series.stored']({ count: planned.length }))
      onStored(first)
    })
  }, [storing, fresh, asked.failure, networkId, onStored, report, run, text])

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(isMac ? event.metaKey : event.ctrlKey)) return
    event.preventDefault()
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    want()
  }
  return (
    <Dialog
      title={text['series.plan']}
      shape="wide"
      onClose={onClose}
      footer={
        <div className="series__foot">
          <Summary meetings={meetings} isEmpty={proposal?.rows.every(({ date }) => date === null) ?? false} />
          <span className="row">
            <Button onClick={onClose}>{text['ui.cancel']}</Button>
            <Button kind="primary" disabled={meetings.length === 0} busy={storing !== 'no'} onClick={want}>
              {text['series.store']({ count: meetings.length })}
            </Button>
          </span>
        </div>
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for all fields in it */}
      <div className="stack" onKeyDown={onKeyDown}>
        <p className="muted">{text['series.help']}</p>
        {proposal && (
          <>
            <SeriesFields
              proposal={proposal}
              onChange={(change) => setSettings((before) => ({ ...before, ...change }))}
            />
            <SeriesTable
              proposal={proposal}
              onEdit={(nominal, edit) =>
                setEdits((before) => ({ ...before, [nominal]: { ...before[nominal], ...edit } }))
              }
            />
          </>
        )}
        <FailureNotice failure={failure ?? asked.failure} />
      </div>
    </Dialog>
  )
}

const withChoices = (
  proposal: SeriesProposal,
  settings: Partial<SeriesSettings>,
  edits: Readonly<Record<string, SeriesEdit>>,
): SeriesProposal => ({
  ...proposal,
  settings: { ...proposal.settings, ...settings },
  rows: proposal.rows.map((row) => {
    const { leftOut = row.leftOut, agendaTemplate = row.agendaTemplate } = edits[row.nominal] ?? {}
    return { ...row, leftOut, agendaTemplate }
  }),
})

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
        })}
      {first && ' · '}
      {first && (isMac ? text['series.storeKeysMac'] : text['series.storeKeys'])}
    </p>
  )
}
