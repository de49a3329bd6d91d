import { GripVertical, Lock } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import type { ClauseView, ContractView } from '../../../shared/contract/contracts.ts'
import { call } from '../../api/call.ts'
import { useText } from '../../ui/language.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { Chip } from '../../ui/status-word.tsx'
import type { Run } from '../../ui/use-command.ts'
import { isTemplates, ownIdOf } from './clause-kind.ts'
import { ClauseWording } from './clause-wording.tsx'
import { OwnClauseActions } from './own-clause-actions.tsx'
import { useClauseDrag, useClauseDrop } from './use-clause-drag.ts'

export type ClauseEdits = {
  readonly run: Run
  /** Moves an own clause so many places up or down. */
  readonly onMove: (id: string, steps: 1 | -1) => void
  /** Puts an own clause right behind this one. */
  readonly onDrop: (id: string) => void
  readonly onRemove: () => void
}
type Props = {
  readonly view: ContractView
  readonly clause: ClauseView
  readonly isOpen: boolean
  readonly onToggle: (open: boolean) => void
  /** Its handle is to have the focus: it was moved, and lost it. */
  readonly takesFocus: boolean
  readonly onFocused: () => void
} & ClauseEdits

/** A clause: in or out, its number and heading; opened, its words. */
export function ClauseRow({ view, clause, isOpen, onToggle, takesFocus, onFocused, ...edits }: Props) {
  const text = useText()
  const row = useRef<HTMLLIElement>(null)
  const own = ownIdOf(clause)
  // The signatures come last: nothing is put behind them.
  const { dropProps, isOver } = useClauseDrop(row, !view.frozen && clause.id !== 'CL-60', edits.onDrop)
  useEffect(() => {
    if (!takesFocus) return
    row.current?.querySelector<HTMLElement>('.clause__handle, summary')?.focus()
    onFocused()
  }, [takesFocus, onFocused])
  const press = (event: KeyboardEvent): void => {
    const steps = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp' | 'ArrowDown']
    if (!own || view.frozen || !event.altKey || steps === undefined) return
    event.preventDefault()
    edits.onMove(own, steps)
  }
  const classes = ['clause', !clause.included && 'clause--out', isOver && 'clause--over'].filter(Boolean).join(' ')
  return (
    <li
      ref={row}
      {...dropProps}
      className={classes}
      data-clause={clause.id}
      tabIndex={-1}
      aria-label={text['contract.clause.place']({ heading: clause.heading, number: clause.number })}
      onKeyDown={press}
    >
      <ClauseMark view={view} clause={clause} run={edits.run} />
      <details className="clause__body" open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>
          <span className="clause__number tabular">{clause.number ?? '–'}</span>
          <span className="clause__heading">{clause.heading}</span>
          {own && <Chip tone="accent">{text['contract.clause.ownClause']}</Chip>}
          {!own && clause.ownText !== null && <Chip tone="neutral">{text['contract.clause.own']}</Chip>}
        </summary>
        {isOpen && (
          <>
            {own && !view.frozen && (
              <SavedTextField
                label={text['contract.clause.heading']}
                value={clause.heading}
                maxLength={120}
                save={(heading) =>
                  call('contracts.updateClause', { id: view.contract.id, clauseId: own, change: { heading } })
                }
              />
            )}
            <ClauseWording view={view} clause={clause} run={edits.run} />
            {own && !view.frozen && (
              <OwnClauseActions onMove={(steps) => edits.onMove(own, steps)} onRemove={edits.onRemove} />
            )}
          </>
        )}
      </details>
    </li>
  )
}

/** The switch of an optional clause, the handle of an own one, the lock of a fixed one. */
function ClauseMark({ view, clause, run }: Pick<Props, 'view' | 'clause' | 'run'>) {
  const text = useText()
  if (clause.rule === 'own') return view.frozen ? <span /> : <Handle clause={clause} />
  if (clause.rule === 'mandatory')
    return (
      <span className="clause__lock" title={text['contract.clause.mandatory']}>
        <Lock size={14} aria-hidden="true" />
        <span className="visually-hidden">{text['contract.clause.mandatory']}</span>
      </span>
    )
  return (
    <input
      type="checkbox"
      role="switch"
      className="switch"
      aria-label={text['contract.clause.include']({ heading: clause.heading })}
      checked={clause.included}
      aria-checked={clause.included}
      disabled={view.frozen}
      onChange={({ target }) =>
        isTemplates(clause) &&
        void run('contracts.setClause', {
          id: view.contract.id,
          clauseId: clause.id,
          change: { included: target.checked },
        })
      }
    />
  )
}

function Handle({ clause }: { readonly clause: ClauseView }) {
  const text = useText()
  const { handleProps, buttonProps, isDragging } = useClauseDrag(clause.id, clause.heading)
  return (
    <span {...handleProps} className={isDragging ? 'clause__drag clause__drag--away' : 'clause__drag'}>
      <AriaButton
        {...buttonProps}
        className="clause__handle"
        aria-label={text['contract.clause.drag']({ heading: clause.heading })}
      >
        <GripVertical size={16} aria-hidden="true" />
      </AriaButton>
    </span>
  )
}
