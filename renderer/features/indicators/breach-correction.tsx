import type { Breach } from '../../../shared/contract/breaches.ts'
import { call } from '../../api/call.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedDate } from '../../ui/saved-fields.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

/** The days of a breach, saved as they are typed, and the way to take it away where it was noted by mistake. */
export function BreachCorrection({ breach }: { readonly breach: Breach }) {
  const text = useText()
  const report = useUndoNotice()
  const { run, running, failure } = useCommand()
  const save = (change: Partial<Breach>) => call('breaches.change', { ...breach, ...change })
  const remove = async () => {
    if ((await run('breaches.remove', { id: breach.id })) !== undefined) report(text['breaches.removed'])
  }
  return (
    <div className="stack-tight">
      <SavedDate
        label={text['breaches.notedOn']}
        value={breach.notedOn}
        save={(notedOn) => (notedOn === null ? Promise.resolve() : save({ notedOn }))}
      />
      <SavedDate
        label={text['breaches.closedOn']}
        hint={text['breaches.closedHint']}
        value={breach.closedOn}
        save={(closedOn) => save({ closedOn })}
      />
      <FailureNotice failure={failure} />
      <div className="row">
        <Button size="small" kind="quiet" busy={running} onClick={() => void remove()}>
          {text['breaches.remove']}
        </Button>
      </div>
    </div>
  )
}
