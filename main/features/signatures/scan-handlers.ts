import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { maxScanBytes, type SignerKey } from '../../../shared/contract/signatures.ts'
import type { ContractId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Platform } from '../../hosts/platform.ts'
import type { Context } from '../context.ts'
import { fileName } from '../documents/file-name.ts'
import { foundContract } from '../found.ts'
import { isReadableScan } from './check-scan.ts'
import { foundSigner, mark, settle } from './handlers.ts'
import { saveSignerList } from './signer-list.ts'

const extensions = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' } as const

export const scanHandlers = (context: Context, { saveFile }: Pick<Platform, 'saveFile'>) => {
  const { stores, today } = context
  const scanOf = ({ contractId, signer }: { readonly contractId: ContractId; readonly signer: SignerKey }) => {
    const { signature } = foundSigner(context, foundContract(stores, contractId), signer)
    const scan = signature && stores.signatures.scans(contractId).get(signature.id)
    if (!scan) throw new Rejection('scan-not-found')
    return scan
  }
  return {
    'signatures.attachScan': ({ contractId, signer, name, mime, base64, signedOn }) => {
      const contract = foundContract(stores, contractId)
      const bytes = Buffer.from(base64, 'base64')
      if (bytes.length > maxScanBytes) throw new Rejection('scan-too-large', { megabytes: maxScanBytes / 1_000_000 })
      if (!isReadableScan(bytes, mime)) throw new Rejection('scan-not-readable')
      const found = foundSigner(context, contract, signer)
      const signature = mark(context, contract, found, found.signedOn === null ? { signedOn } : {})
      const { id: signatureId } = signature
      stores.signatures.setScan({ signatureId, name, mime, size: bytes.length, addedOn: today() }, bytes)
      return settle(context, contract)
    },
    'signatures.removeScan': ({ contractId, signer }) => {
      const contract = foundContract(stores, contractId)
      scanOf({ contractId, signer })
      const { signature } = foundSigner(context, contract, signer)
      if (signature) stores.signatures.removeScan(signature.id)
      return settle(context, contract)
    },
    'signatures.scan': (asked) => {
      const { fileId, name, mime, size, addedOn } = scanOf(asked)
      return { name, mime, size, addedOn, base64: stores.signatures.bytesOf(fileId).toString('base64') }
    },
    'signatures.saveScan': async (asked) => {
      const { fileId, name, mime } = scanOf(asked)
      const bytes = stores.signatures.bytesOf(fileId)
      const bare = name.replace(/\.[A-Za-z0-9]{1,5}$/, '')
      return { savedAs: await saveFile(fileName([bare], extensions[mime]), bytes, mime), bytes: bytes.length }
    },
    'signatures.saveList': (asked) => saveSignerList(context, { saveFile }, asked),
  } satisfies Partial<FeatureHandlers>
}
