import { Redo2, Undo2 } from 'lucide-react'
import { useQuery } from '../../api/use-query.ts'
import { stepWords, useHistoryStep } from '../../app/use-history-step.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'

/** Today's changes, the newest first, with one step back and one forward. */
export function TodaysChanges() {
  const text = useText()
  const step = useHistoryStep()
  const query = useQuery('history.state', null)
  return (
    <Card title={text['bin.changes']}>
      <Answered query={query}>
        {({ steps, undo, redo }) =>
          steps.length === 0 ? (
            <p className="muted">{text['bin.noChanges']}</p>
          ) : (
            <div className="stack">
              <div className="row bin__steps-head">
                <Button icon={<Undo2 />} disabled={!undo} onClick={() => void step('history.undo')}>
                  {text['action.undo']}
                </Button>
                <Button icon={<Redo2 />} disabled={!redo} onClick={() => void step('history.redo')}>
                  {text['action.redo']}
                </Button>
                <p className="muted small">{text['bin.changesHelp']}</p>
              </div>
              <ol className="bin__steps">
                {steps.map(({ id, method, undone }) => (
                  <li key={id} className={classNames(undone && 'bin__step--undone')}>
                    <span>{stepWords(text, method)}</span>
                    {undone && <span className="muted small"> {text['bin.wasUndone']}</span>}
                  </li>
                ))}
              </ol>
            </div>
          )
        }
      </Answered>
    </Card>
  )
}
