import type { ScanView, SignerView } from '../../../shared/contract/signatures.ts'
import type { ContractId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTask } from '../../api/use-task.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { fileSize } from './file-size.ts'
import { ScannedPages } from './scanned-pages.tsx'

type Props = {
  readonly contractId: ContractId
  readonly signer: SignerView
  readonly scan: ScanView
  readonly name: string
  readonly onReplace: () => void
  readonly onClose: () => void
}

/** The scan of a signed paper: looked at, saved out again, replaced or removed. */
export function ScanDialog({ contractId, signer, scan, name, onReplace, onClose }: Props) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const report = useUndoNotice()
  const which = { contractId, signer: signer.key }
  const file = useQuery('signatures.scan', which)
  const copy = useTask('signatures.saveScan')
  const { run, failure } = useCommand()
  const save = async () => {
    const saved = await copy.run(which)
    if (saved?.savedAs) notify(text['scan.saved']({ place: saved.savedAs }))
  }
  const remove = async () => {
    if (!(await run('signatures.removeScan', which))) return
    onClose()
    report(text['scan.removed']({ name }))
  }
  return (
    <Dialog
      title={text['scan.title']({ name })}
      shape="wide"
      onClose={onClose}
      footer={
        <>
          <Button kind="danger" onClick={() => void remove()}>
            {text['scan.remove']}
          </Button>
          <Button onClick={onReplace}>{text['scan.replace']}</Button>
          <Button kind="primary" busy={copy.running} onClick={() => void save()}>
            {text['scan.saveCopy']}
          </Button>
        </>
      }
    >
      <p className="muted small">
        {text['scan.facts']({ name: scan.name, size: fileSize(scan.size, language), date: scan.addedOn })}
      </p>
      {file.data ? (
        <ScannedPages base64={file.data.base64} mime={file.data.mime} name={name} />
      ) : (
        !file.failure && <p className="muted">{text['scan.loading']}</p>
      )}
      <FailureNotice failure={file.failure ?? copy.failure ?? failure} />
    </Dialog>
  )
}
