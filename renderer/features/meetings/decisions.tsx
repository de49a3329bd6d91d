import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { MeetingId } from '../../../shared/domain/ids.ts'
import type { Decision } from '../../../shared/domain/meeting.ts'
import { call } from '../../api/call.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

type Props = { readonly meetingId: MeetingId; readonly decisions: readonly Decision[] }

/** What the meeting decides, one a line. Enter adds the next; Alt and an arrow moves one. */
export function Decisions({ meetingId, decisions }: Props) {
  const text = useText()
  const report = useUndoNotice()
  const { run, failure } = useCommand()
  const [words, setWords] = useState('')
  const list = useRef<HTMLOListElement>(null)

  const add = async (): Promise<void> => {
    const sent = words
    if (sent.trim() === '' || !(await run('decisions.add', { meetingId, text: sent }))) return
    setWords((now) => (now === sent ? '' : now))
  }
  const move = async (decision: Decision, to: number, part: string): Promise<void> => {
    if (to < 0 || to >= decisions.length) return
    await run('decisions.move', { id: decision.id, to })
    list.current?.querySelector<HTMLElement>(`[data-decision="${decision.id}"] ${part}`)?.focus()
  }
  const press = (event: KeyboardEvent, decision: Decision, at: number): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    void move(decision, at + (event.key === 'ArrowUp' ? -1 : 1), 'textarea')
  }
  const remove = async ({ id, text: gone }: Decision): Promise<void> => {
    if ((await run('decisions.delete', { id })) !== undefined)
      report(text['meetings.decisions.removed']({ text: gone }))
  }

  return (
    <section className="outcome__part" aria-labelledby="decisions">
      <h3 id="decisions">{text['meetings.decisions']}</h3>
      <ol className="decisions" ref={list}>
        {decisions.map((decision, at) => (
          <li key={decision.id} data-decision={decision.id} onKeyDown={(event) => press(event, decision, at)}>
            <SavedTextField
              label={text['meetings.decisions.number']({ number: at + 1 })}
              hideLabel
              multiline
              rows={1}
              value={decision.text}
              maxLength={300}
              // A decision has to say something: an emptied one stays as it was.
              save={(changed) =>
                changed.trim() === ''
                  ? Promise.resolve()
                  : call('decisions.update', { id: decision.id, text: changed.replaceAll('\n', ' ') })
              }
            />
            <span className="row decisions__tools">
              <IconButton
                label={text['meetings.decisions.up']({ text: decision.text })}
                disabled={at === 0}
                onClick={() => void move(decision, at - 1, 'button')}
              >
                <ArrowUp />
              </IconButton>
              <IconButton
                label={text['meetings.decisions.down']({ text: decision.text })}
                disabled={at === decisions.length - 1}
                onClick={() => void move(decision, at + 1, 'button:nth-of-type(2)')}
              >
                <ArrowDown />
              </IconButton>
              <IconButton
                label={text['meetings.decisions.remove']({ text: decision.text })}
                onClick={() => void remove(decision)}
              >
                <X />
              </IconButton>
            </span>
          </li>
        ))}
      </ol>
      <form
        className="decisions__new"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          label={text['meetings.decisions.new']}
          hideLabel
          placeholder={text['meetings.decisions.placeholder']}
          value={words}
          maxLength={300}
          onChange={setWords}
        />
        <Button type="submit" icon={<Plus />} disabled={words.trim() === ''}>
          {text['meetings.decisions.add']}
        </Button>
      </form>
      <FailureNotice failure={failure} />
    </section>
  )
}
