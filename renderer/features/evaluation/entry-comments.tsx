import { X } from 'lucide-react'
import { useState } from 'react'
import type { InstrumentView, RoundEntry } from '../../../shared/contract/evaluation.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type Run, useCommand } from '../../ui/use-command.ts'

/** What was written on the forms, kept apart from them (rule N5). */
export function EntryComments({ entry }: { readonly entry: RoundEntry }) {
  const text = useText()
  const { run, failure } = useCommand()
  return (
    <Card title={text['evaluation.entry.comments']}>
      <p className="muted small">{text['evaluation.entry.commentsHelp']}</p>
      {entry.instrument.items
        .filter(({ kind }) => kind === 'text')
        .map((item) => (
          <CommentsOfItem key={item.id} entry={entry} item={item} run={run} />
        ))}
      <FailureNotice failure={failure} />
    </Card>
  )
}

type Props = { readonly entry: RoundEntry; readonly item: InstrumentView['items'][number]; readonly run: Run }

function CommentsOfItem({ entry, item, run }: Props) {
  const text = useText()
  const [words, setWords] = useState('')
  const roundId = entry.round.id
  const add = async (): Promise<void> => {
    if (await run('evaluation.addComment', { roundId, item: item.id, text: words })) setWords('')
  }
  return (
    <section className="entry-comments" aria-label={item.text}>
      <ul>
        {entry.comments
          .filter((comment) => comment.item === item.id)
          .map((comment) => (
            <li key={comment.id}>
              <span>{comment.text}</span>
              <IconButton
                label={text['evaluation.entry.commentRemove']({ text: comment.text })}
                onClick={() => void run('evaluation.removeComment', { roundId, id: comment.id })}
              >
                <X />
              </IconButton>
            </li>
          ))}
      </ul>
      <form
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim()) void add()
        }}
      >
        <TextField label={`${item.id} ${item.text}`} value={words} onChange={setWords} maxLength={1000} />
        <div>
          <Button type="submit" size="small" disabled={!words.trim()}>
            {text['evaluation.entry.commentAdd']}
          </Button>
        </div>
      </form>
    </section>
  )
}
