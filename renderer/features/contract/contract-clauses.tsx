import { Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { ownIdOf } from './clause-kind.ts'
import { ClauseRow } from './clause-row.tsx'
import { NewClause } from './new-clause.tsx'
import { useMovesInTurn } from './use-moves-in-turn.ts'

/** Every clause of the template with one's own between them: in or out, where they stand, and what they say. */
export function ContractClauses({ view }: { readonly view: ContractView }) {
  const text = useText()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const [focusOn, setFocusOn] = useState<string>()
  const [adding, setAdding] = useState(false)
  const focused = useCallback(() => setFocusOn(undefined), [])
  const { clauses, contract } = view
  const { id } = contract

  const inTurn = useMovesInTurn(view, async (now, moving, behind) => {
    const clauseId = now.contract.ownClauses.find((one) => one.id === moving)?.id
    if (!clauseId || behind === moving) return undefined
    const answer = await run('contracts.moveClause', { id, clauseId, behind })
    if (answer) setFocusOn(moving)
    return answer
  })
  const move = (moving: string, steps: 1 | -1): void =>
    inTurn(moving, (now) => {
      const target = now.clauses.findIndex((one) => one.id === moving) + steps
      const neighbour = now.clauses[target]
      if (!neighbour || neighbour.id === 'CL-60') return undefined
      return steps === 1 ? neighbour.id : (now.clauses[target - 1]?.id ?? null)
    })
  const remove = async (index: number): Promise<void> => {
    const clause = clauses[index]
    const clauseId = clause && ownIdOf(clause)
    if (!clauseId || !(await run('contracts.removeClause', { id, clauseId }))) return
    setFocusOn(clauses[index - 1]?.id ?? clauses[index + 1]?.id)
    report(text['contract.clause.removed']({ heading: clause.heading }))
  }
  const toggle = (clause: string, isOpen: boolean): void =>
    setOpen((before) => {
      if (before.has(clause) === isOpen) return before
      const after = new Set(before)
      if (isOpen) after.add(clause)
      else after.delete(clause)
      return after
    })

  return (
    <Card title={text['contract.section.clauses']}>
      <p className="muted small">{text[view.frozen ? 'contract.clausesFrozen' : 'contract.clausesHelp']}</p>
      <ul className="clauses" aria-label={text['contract.section.clauses']}>
        {clauses.map((clause, index) => (
          <ClauseRow
            key={clause.id}
            view={view}
            clause={clause}
            isOpen={open.has(clause.id)}
            onToggle={(isOpen) => toggle(clause.id, isOpen)}
            takesFocus={focusOn === clause.id}
            onFocused={focused}
            run={run}
            onMove={move}
            onDrop={(dragged) => inTurn(dragged, () => clause.id)}
            onRemove={() => void remove(index)}
          />
        ))}
      </ul>
      <FailureNotice failure={failure} />
      {!view.frozen &&
        (adding ? (
          <NewClause
            view={view}
            onDone={(added) => {
              setAdding(false)
              if (!added) return
              toggle(added, true)
              setFocusOn(added)
            }}
          />
        ) : (
          <div>
            <Button size="small" icon={<Plus size={15} />} onClick={() => setAdding(true)}>
              {text['contract.clause.add']}
            </Button>
          </div>
        ))}
    </Card>
  )
}
