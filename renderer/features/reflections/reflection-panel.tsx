import type { ReflectionsOfNetwork } from '../../../shared/contract/reflections.ts'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { SheetForm } from './sheet-form.tsx'

type Person = ReflectionsOfNetwork['people'][number]
type Props = {
  readonly networkId: NetworkId
  readonly person: Person
  /** Whose sheet comes after this one. */
  readonly next: Person | undefined
  readonly onOpen: (id: ParticipantId) => void
  readonly onClose: () => void
}

/** One person's sheet, filled in from paper or while talking. */
export function ReflectionPanel({ networkId, person, next, onOpen, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const sheet = useQuery('reflections.sheet', { networkId, language })
  const { run } = useCommand()
  const undoNotice = useUndoNotice()
  const { participantId, name } = person
  const clear = async (): Promise<void> => {
    if ((await run('reflections.clear', { networkId, participantId })) === undefined) return
    onClose()
    undoNotice(text['reflections.cleared']({ name }))
  }
  return (
    <Dialog
      title={`${text['reflections.title']}: ${name}`}
      shape="side"
      onClose={onClose}
      footer={
        <>
          {person.state !== 'missing' && (
            <Button kind="quiet" onClick={() => void clear()}>
              {text['reflections.clear']}
            </Button>
          )}
          {next && (
            <Button onClick={() => onOpen(next.participantId)}>{text['reflections.next']({ name: next.name })}</Button>
          )}
          <Button kind="primary" onClick={onClose}>
            {text['ui.close']}
          </Button>
        </>
      }
    >
      <p className="notice">{text['reflections.privacy']}</p>
      <p className="muted small">{text['reflections.keys']}</p>
      <Answered query={sheet}>
        {({ parts }) => (
          <SheetForm
            key={participantId}
            networkId={networkId}
            participantId={participantId}
            parts={parts}
            answers={person.answers}
          />
        )}
      </Answered>
    </Dialog>
  )
}
