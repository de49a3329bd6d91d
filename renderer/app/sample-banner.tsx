import { useState } from 'react'
import { call } from '../api/call.ts'
import { Button } from '../ui/button.tsx'
import { ConfirmDeletion } from '../ui/confirm-deletion.tsx'
import { useText } from '../ui/language.tsx'
import { useNotify } from '../ui/notices.tsx'

/** Reminds that nothing here is real, and takes the sample data away. */
export function SampleBanner({ hostKept }: { hostKept: boolean }) {
  const text = useText()
  const notify = useNotify()
  const [asking, setAsking] = useState(false)
  const remove = async () => {
    await call('sample.remove', null)
    notify(text['shell.sampleRemoved'])
  }
  return (
    <aside className="sample-banner" aria-label={text['shell.sample']}>
      <p>
        {text['shell.sample']} {hostKept && text['shell.sampleHostKept']}
      </p>
      <Button kind="quiet" size="small" onClick={() => setAsking(true)}>
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
    </aside>
  )
}
