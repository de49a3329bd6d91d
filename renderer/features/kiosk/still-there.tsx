import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'

/** Asked when nobody has touched the computer for a while, before what was chosen on it is cleared. */
export function StillThere({ onStay }: { readonly onStay: () => void }) {
  const text = useText()
  return (
    <Dialog
      title={text['kiosk.still']}
      shape="small"
      onClose={onStay}
      footer={
        <Button kind="primary" autoFocus onClick={onStay}>
          {text['kiosk.stay']}
        </Button>
      }
    >
      <p>{text['kiosk.stillHelp']}</p>
    </Dialog>
  )
}
