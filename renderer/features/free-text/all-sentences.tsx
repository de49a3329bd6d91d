import type { FreeTextDesk } from '../../../shared/contract/free-text.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import type { Run } from '../../ui/use-command.ts'
import { isReady } from './undecided.ts'

/** What is decided about every sentence of the round in one go. */
export function AllSentences({ desk, run }: { readonly desk: FreeTextDesk; readonly run: Run }) {
  const text = useText()
  const roundId = desk.round.id
  const all = desk.comments.flatMap(({ id, sentences }) =>
    sentences.map((sentence) => ({ sentence, place: { commentId: id, start: sentence.start } })),
  )
  const approved = all.filter(({ sentence }) => sentence.approved)
  const ready = all.filter(({ sentence }) => !sentence.approved && isReady(sentence))
  const left = all.filter(({ sentence }) => !sentence.approved && !isReady(sentence)).length
  const forClient = all.filter(({ sentence }) => sentence.networkOn !== null)
  const unasked = approved.filter(({ sentence }) => sentence.networkOn === null)
  const places = (chosen: typeof all) => chosen.map(({ place }) => place)
  return (
    <Card title={text['freeText.all']} className="free-text__all">
      <p className="muted small">
        {text['freeText.count']({ all: all.length, group: approved.length, client: forClient.length })}
      </p>
      <div className="row">
        <Button
          disabled={ready.length === 0}
          onClick={() => void run('freeText.approve', { roundId, sentences: places(ready), approved: true })}
        >
          {text['freeText.allGroup']}
        </Button>
        <Button
          kind="quiet"
          disabled={approved.length === 0}
          onClick={() => void run('freeText.approve', { roundId, sentences: places(approved), approved: false })}
        >
          {text['freeText.noneGroup']}
        </Button>
      </div>
      <p className="muted small">{text['freeText.allGroupHelp']({ left })}</p>
      <Button
        disabled={unasked.length === 0}
        onClick={() => void run('freeText.networkApproved', { roundId, sentences: places(unasked) })}
      >
        {text['freeText.allClient']}
      </Button>
      <p className="muted small">{text['freeText.clientHelp']}</p>
    </Card>
  )
}
