import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Failure } from '../../shared/contract/result.ts'
import { failureOf } from '../api/call.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import { FailureNotice } from './failure-notice.tsx'
import { useText } from './language.tsx'

/** Asks once before something goes that cannot be brought back; the text names all that goes with it. */
export function ConfirmDeletion({
  title,
  confirm,
  children,
  onConfirm,
  onClose,
}: {
  title: string
  /** The words on the button: what is done. */
  confirm: string
  children: ReactNode
  onConfirm: () => Promise<unknown>
  onClose: () => void
}) {
  const text = useText()
  const [failure, setFailure] = useState<Failure>()
  const remove = () => void onConfirm().then(onClose, (error: unknown) => setFailure(failureOf(error)))
  return (
    <Dialog
      title={title}
      shape="small"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text['ui.cancel']}</Button>
          <Button kind="danger" onClick={remove}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
      <FailureNotice failure={failure} />
    </Dialog>
  )
}
