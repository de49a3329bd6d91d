import { useState } from 'react'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDeletion } from '../../ui/confirm-deletion.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { Section } from './settings-page.tsx'

/** Takes the sample data away; shown only while there are any. */
export function SampleCard() {
  const text = useText()
  const notify = useNotify()
  const clients = useQuery('clients.list', null).data
  const [asking, setAsking] = useState(false)
  if (!clients?.some(({ isSample }) => isSample)) return null
  const remove = async () => {
    await call('sample.remove', null)
    notify(text['shell.sampleRemoved'])
  }
  return (
    <Section title={text['settings.sample']} help={text['settings.sampleHelp']}>
      <div>
        <Button kind="danger" onClick={() => setAsking(true)}>
          {text['shell.sampleRemove']}
        </Button>
      </div>
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
    </Section>
  )
}
