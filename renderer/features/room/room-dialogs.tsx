import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'

/** Which keys there are. */
export function RoomKeysHelp({ onClose }: { readonly onClose: () => void }) {
  const text = useText()
  const rows = [
    [[text['room.key.space']], text['room.keys.space']],
    [['→', 'N'], text['room.keys.next']],
    [['←', 'B'], text['room.keys.back']],
    [['↓', '↑'], text['room.keys.items']],
    [['+'], text['room.keys.give']],
    [['−'], text['room.keys.borrow']],
    [['1', '2', '3'], text['room.keys.views']],
    [['L'], text['room.keys.sound']],
    [['F'], text['room.keys.full']],
    [['Esc'], text['room.keys.leave']],
    [['?'], text['room.keys.help']],
  ] as const
  return (
    <Dialog title={text['room.keysTitle']} onClose={onClose}>
      <dl className="room-keys">
        {rows.map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} className="keys">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}

/** Asks what a time asleep was. */
export function SleptDialog({
  minutes,
  onAnswer,
}: {
  readonly minutes: number
  readonly onAnswer: (counted: boolean) => void
}) {
  const text = useText()
  return (
    <Dialog
      title={text['room.slept']}
      shape="small"
      mustAnswer
      onClose={() => {}}
      footer={
        <>
          <Button onClick={() => onAnswer(true)}>{text['room.sleptCount']}</Button>
          <Button kind="primary" onClick={() => onAnswer(false)}>
            {text['room.sleptSkip']}
          </Button>
        </>
      }
    >
      <p>{text['room.sleptText']({ count: minutes })}</p>
    </Dialog>
  )
}
