import { useState } from 'react'
import { useLocation } from 'wouter'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { call } from '../../api/call.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDeletion } from '../../ui/confirm-deletion.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'

/** Takes a network away with everything in it. Asks once, and says what goes. */
export function DeleteNetwork({ detail }: { readonly detail: NetworkDetail }) {
  const text = useText()
  const notify = useNotify()
  const [, goTo] = useLocation()
  const [asking, setAsking] = useState(false)
  const { network, members, held, planned } = detail
  const remove = async () => {
    await call('networks.delete', { id: network.id })
    notify(text['frame.deleted']({ name: network.name }))
    goTo(paths.networks)
  }
  return (
    <div className="row frame-delete">
      <Button kind="danger" onClick={() => setAsking(true)}>
        {text['frame.delete']}
      </Button>
      <p className="muted small">{text['frame.deleteHelp']}</p>
      {asking && (
        <ConfirmDeletion
          title={text['frame.deleteTitle']({ name: network.name })}
          confirm={text['frame.delete']}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          <p>{text['frame.deleteText']({ members, held, planned })}</p>
        </ConfirmDeletion>
      )}
    </div>
  )
}
