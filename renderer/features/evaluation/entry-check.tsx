import { useState } from 'react'
import type { InstrumentView, RoundEntry } from '../../../shared/contract/evaluation.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { compareEntries, type Difference } from './double-entry.ts'
import { EntryDifferences } from './entry-differences.tsx'
import { EntryGrid } from './entry-grid.tsx'
import { EntryQuestion } from './entry-question.tsx'
import { isBlank } from './form-grid.ts'
import { useCheckGrid } from './use-check-grid.ts'
import type { StoredGridState } from './use-form-grid.ts'

type Props = {
  readonly entry: RoundEntry
  readonly items: InstrumentView['items']
  readonly state: StoredGridState
  readonly onDone: () => void
}

/** The same forms typed a second time, in any order; then only what differs is shown. Nothing of it is stored. */
export function EntryCheck({ entry, items, state, onDone }: Props) {
  const text = useText()
  const check = useCheckGrid(state.grid)
  const [differences, setDifferences] = useState<readonly Difference[]>()
  const typed = check.grid.forms.filter((form) => !isBlank(form)).length
  const first = state.grid.forms.filter((form) => !isBlank(form)).length
  const compare = (): void =>
    setDifferences(
      compareEntries(
        items.map(({ id }) => id),
        state.grid.forms,
        check.grid.forms,
      ),
    )
  if (differences)
    return <EntryDifferences entry={entry} items={items} state={state} differences={differences} onDone={onDone} />
  return (
    <>
      <p>{text['entry.check.help']({ forms: first })}</p>
      <EntryQuestion item={items[check.grid.column - 1]} state={check} />
      <EntryGrid entry={entry} items={items} state={check} />
      <div className="row-between">
        <p className="entry__count" role="status">
          {text['entry.check.count']({ typed, forms: first })}
        </p>
        <Button onClick={onDone}>{text['entry.check.stop']}</Button>
        <Button kind="primary" disabled={typed === 0} onClick={compare}>
          {text['entry.check.compare']}
        </Button>
      </div>
    </>
  )
}
