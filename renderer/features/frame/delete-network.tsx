import { useLocation } from 'wouter'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { call } from '../../api/call.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'

/** Takes a network away with everything in it. It can be brought back from the message or the bin. */
export function DeleteNetwork({ detail }: { readonly detail: NetworkDetail }) {
  const text = useText()
  const report = useUndoNotice()
  const [, goTo] = useLocation()
  const { network } = detail
  const remove = async () => {
    await call('networks.delete', { id: network.id })
    report(text['frame.deleted']({ name: network.name }))
    goTo(paths.networks)
  }
  return (
    <div className="row frame-delete">
      <Button kind="danger" onClick={() => void remove()}>
        {text['frame.delete']}
      </Button>
      <p className="muted small">{text['frame.deleteHelp']}</p>
    </div>
  )
}
