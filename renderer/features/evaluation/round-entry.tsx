import { useState } from 'react'
import { useLocation } from 'wouter'
import type { RoundEntry } from '../../../shared/contract/evaluation.ts'
import type { NetworkId, RoundId } from '../../../shared/domain/ids.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { GoalRound } from '../goals/goal-round.tsx'
import { GoalsOfSharedForms } from '../goals/goals-of-shared-forms.tsx'
import { StartKiosk } from '../kiosk/start-kiosk.tsx'
import { SurveyImport } from '../survey-import/survey-import.tsx'
import { ChangeRound } from './change-round.tsx'
import { EntryCheck } from './entry-check.tsx'
import { EntryComments } from './entry-comments.tsx'
import { EntryGrid } from './entry-grid.tsx'
import { EntryKeys } from './entry-keys.tsx'
import { EntryQuestion } from './entry-question.tsx'
import { resultPath } from './evaluation-paths.ts'
import { isBlank } from './form-grid.ts'
import { OwnSheetNote } from './own-sheet-note.tsx'
import { useFormGrid } from './use-form-grid.ts'

/** With more questions than this the grid needs the whole width, so that each cell is as large as a thumb. */
const WIDE = 8

/** The forms on the table, typed in one after the other. */
export function RoundEntryScreen({ networkId, roundId }: { readonly networkId: NetworkId; readonly roundId: string }) {
  const text = useText()
  const language = useLanguage()
  const entry = useQuery('evaluation.entry', { roundId: roundId as RoundId })
  const { run, failure } = useCommand()
  const [isChanging, setChanging] = useState(false)
  if (!entry.data) return <FailureNotice failure={entry.failure} />
  const { round } = entry.data
  if (round.instrument === 'G') return <GoalRound networkId={networkId} round={round} />
  const title = text['evaluation.entry.titleOf']({
    instrument: entry.data.instrument.title,
    date: formatDate(round.heldOn, language),
  })
  return (
    <div className="entry">
      <header className="row-between">
        <h2 className="entry__title">{title}</h2>
        <div className="row">
          {!round.closed && <Button onClick={() => setChanging(true)}>{text['rounds.change']}</Button>}
          <ButtonLink kind="quiet" href={paths.network(networkId, 'evaluation')}>
            {text['evaluation.entry.back']}
          </ButtonLink>
        </div>
      </header>
      {isChanging && <ChangeRound round={round} onClose={() => setChanging(false)} />}
      {round.closed ? (
        <div className="card row-between">
          <p>{text['evaluation.entry.closedNote']}</p>
          <Button onClick={() => void run('evaluation.reopen', { roundId: round.id })}>
            {text['evaluation.entry.reopen']}
          </Button>
        </div>
      ) : (
        <OpenRound networkId={networkId} entry={entry.data} />
      )}
      <FailureNotice failure={failure} />
    </div>
  )
}

function OpenRound({ networkId, entry }: { readonly networkId: NetworkId; readonly entry: RoundEntry }) {
  const text = useText()
  const [, navigate] = useLocation()
  const [isImporting, setImporting] = useState(false)
  const [isHandingRound, setHandingRound] = useState(false)
  const [isChecking, setChecking] = useState(false)
  const scales = entry.instrument.items.filter(({ kind }) => kind !== 'text')
  const state = useFormGrid(
    entry,
    scales.map(({ id, steps, offScale }) => ({ id, steps: steps.length, offScale: offScale !== null })),
  )
  const isOwn = isOwnSheet(entry.round.instrument)
  const { run, failure } = useCommand()
  // What was there when the screen opened: forms typed since are on it.
  const [unread] = useState(entry.round.answers - entry.responses.length)
  const limit = useQuery('consultant.get', null).data?.minResponses
  const typed = state.grid.forms.filter((form) => !isBlank(form)).length
  // The dashboard is made of pulses; any other instrument shows its own result.
  const afterClosing =
    entry.round.instrument === 'P' ? paths.network(networkId, 'evaluation') : resultPath(networkId, entry.round.id)
  const close = async (): Promise<void> => {
    if (!(await state.finish())) return
    if (await run('evaluation.close', { roundId: entry.round.id })) navigate(afterClosing)
  }
  const isWide = scales.length > WIDE
  return (
    <div className={classNames('entry__columns', isWide && 'entry__columns--wide')}>
      <section className="card entry__forms">
        {entry.closesAt && (
          <p className={entry.closesAt.isOver ? 'pulse-head__note' : 'muted'}>
            {text[entry.closesAt.isOver ? 'rounds.over48' : 'rounds.open48'](entry.closesAt)}
          </p>
        )}
        {isOwn && <OwnSheetNote networkId={networkId} />}
        {unread > 0 && <p className="muted">{text['evaluation.entry.unread']({ answers: unread })}</p>}
        {isChecking ? (
          <>
            {unread > 0 && <p className="muted">{text['entry.check.unread']}</p>}
            <EntryCheck entry={entry} items={scales} state={state} onDone={() => setChecking(false)} />
          </>
        ) : (
          <>
            <EntryQuestion item={scales[state.grid.column - 1]} state={state} />
            <EntryGrid entry={entry} items={scales} state={state} />
            <FailureNotice failure={state.failure?.failure ?? failure} />
            <div className="row-between">
              <p className="entry__count" role="status">
                {text['evaluation.entry.count']({ answers: typed + unread, expected: entry.expected })}
              </p>
              <Button kind="primary" disabled={typed + unread === 0} onClick={() => void close()}>
                {text['evaluation.entry.close']}
              </Button>
            </div>
            <div className="row">
              <Button disabled={typed === 0} onClick={() => setChecking(true)}>
                {text['entry.check']}
              </Button>
              {!isOwn && <Button onClick={() => setImporting(true)}>{text['survey.begin']}</Button>}
              {!entry.closesAt?.isOver && <Button onClick={() => setHandingRound(true)}>{text['kiosk.begin']}</Button>}
            </div>
          </>
        )}
        {isImporting && (
          <SurveyImport
            entry={entry}
            onDone={() => navigate(paths.network(networkId, 'evaluation'))}
            onClose={() => setImporting(false)}
          />
        )}
        {isHandingRound && <StartKiosk round={entry.round} onClose={() => setHandingRound(false)} />}
        {limit && !isOwn && <p className="muted small">{text['evaluation.entry.closeHelp']({ limit })}</p>}
      </section>
      <div className="stack">
        <EntryKeys />
        <GoalsOfSharedForms round={entry.round} forms={state.grid.forms.filter(({ id }) => id !== null)} />
        <EntryComments entry={entry} />
      </div>
    </div>
  )
}
