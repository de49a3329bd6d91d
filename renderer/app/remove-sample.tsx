import { useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDeletion } from '../ui/confirm-deletion.tsx'
import { useText } from '../ui/language.tsx'
import { useNotify } from '../ui/notices.tsx'

/** Takes the sample data away, after asking once; `quiet` where it stands in a line of text. */
export function RemoveSample({ quiet = false }: { quiet?: boolean }) {
  const text = useText()
  const notify = useNotify()
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    await call('sample.remove', null)
    notify(text['shell.sampleRemoved'])
  }
  return (
    <>
      <Button {...(quiet ? { kind: 'quiet', size: 'small' } : { kind: 'danger' })} onClick={() => setAsking(true)}>
        {text['shell.sampleRemove']}
      </Button>
      {asking && (
        <ConfirmDeletion
          title={text['shell.sampleRemoveTitle']}
          confirm={text['shell.sampleRemove']}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          <p>{text['shell.sampleRemoveText']}</p>
        </ConfirmDeletion>
      )}
    </>
  )
}
