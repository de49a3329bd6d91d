import type { SignerView } from '../../../shared/contract/signatures.ts'
import type { ContractId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTask } from '../../api/use-task.ts'
import { PrintButton } from '../../print/print-button.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ExportOutcome } from '../../ui/export-outcome.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { PagePreview } from '../../ui/page-preview.tsx'
import { useWordExport } from '../../ui/word-export.tsx'

type Props = {
  readonly contractId: ContractId
  readonly signer: SignerView
  readonly name: string
  readonly onClose: () => void
}

/** The sheet on which somebody joins a contract that was signed before they came: seen, printed and saved. */
export function AccessionDialog({ contractId, signer, name, onClose }: Props) {
  const text = useText()
  const which = { contractId, signer: signer.key }
  const sheet = useQuery('accession.preview', which)
  const task = useTask('accession.export')
  const word = useWordExport('accession.word')
  const title = text['accession.title']({ name })
  return (
    <Dialog
      title={title}
      shape="wide"
      onClose={onClose}
      footer={
        <>
          {word.button(which)}
          <PrintButton
            title={title}
            pages={async () => [await call('accession.preview', which)]}
            asPdf={() => task.run(which)}
          />
          <Button kind="primary" busy={task.running} onClick={() => void task.run(which)}>
            {text['accession.save']}
          </Button>
        </>
      }
    >
      <div className="stack accession">
        <p className="muted small">{text['accession.help']({ name })}</p>
        <PagePreview document={sheet.data} title={sheet.data?.title ?? title} initialFit="width" />
        {word.outcome}
        <ExportOutcome task={task} />
        <FailureNotice failure={sheet.failure} />
      </div>
    </Dialog>
  )
}
