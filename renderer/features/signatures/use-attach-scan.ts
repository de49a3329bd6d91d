import { useState } from 'react'
import type { SignerView } from '../../../shared/contract/signatures.ts'
import type { ContractId } from '../../../shared/domain/ids.ts'
import { localToday } from '../../ui/date-field.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { readScan, type ScanProblem } from './read-scan.ts'

/** What a file dialog offers. Files are judged by their content. */
export const scanTypes = '.pdf,.png,.jpg,.jpeg,application/pdf,image/png,image/jpeg'

/** Stores a dropped or chosen file as the scan of a signer's paper. */
export function useAttachScan(contractId: ContractId, signer: SignerView) {
  const text = useText()
  const report = useUndoNotice()
  const { run, running, failure, clear } = useCommand()
  const [reading, setReading] = useState(false)
  const [problem, setProblem] = useState<ScanProblem>()
  const attach = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return
    clear()
    setReading(true)
    const read = await readScan(files)
    setReading(false)
    setProblem('code' in read ? read : undefined)
    if ('code' in read) return
    const signedOn = signer.signedOn ?? localToday()
    const done = await run('signatures.attachScan', { contractId, signer: signer.key, ...read, signedOn })
    if (done) report(text['scan.attached']({ name: signer.name }))
  }
  return { attach, problem, failure, busy: reading || running }
}
