import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { ScanMime, ScanView } from '../../../shared/contract/signatures.ts'
import type { ContractId, NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Party, SigningDays } from '../../../shared/domain/signing.ts'

/** What has happened to one signer of a contract. Name and organisation are as they were on the day of signing. */
export type Signature = SigningDays & {
  readonly id: string
  readonly contractId: ContractId
  readonly party: Party
  readonly participantId: ParticipantId | null
  readonly name: string
  readonly organisation: string
  /** The earlier version that was signed, where the signature was taken along to this one. */
  readonly keptFrom: number | null
}
type Scan = ScanView & { readonly signatureId: string; readonly fileId: string }
type NewScan = Omit<Scan, 'fileId'>

/** Steps of signing by signer, and the scans of the papers. */
export function signatureStore(db: Database) {
  const ofContract = db.prepare<[ContractId], Signature>(
    `SELECT id, contract_id AS contractId, party, participant_id AS participantId, name, organisation,
       sent_on AS sentOn, declined_on AS declinedOn, signed_on AS signedOn, kept_from AS keptFrom
     FROM contract_signature WHERE contract_id = ?`,
  )
  // Updates in place: a row that is replaced would take its scan along.
  const save = db.prepare<Signature>(
    `INSERT INTO contract_signature (id, contract_id, party, participant_id, name, organisation, sent_on,
       declined_on, signed_on, kept_from)
     VALUES (@id, @contractId, @party, @participantId, @name, @organisation, @sentOn, @declinedOn, @signedOn,
       @keptFrom)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, organisation = excluded.organisation,
       sent_on = excluded.sent_on, declined_on = excluded.declined_on, signed_on = excluded.signed_on,
       kept_from = excluded.kept_from`,
  )
  const remove = db.prepare<[string]>('DELETE FROM contract_signature WHERE id = ?')
  const scanColumns =
    's.signature_id AS signatureId, s.file_id AS fileId, s.name, s.mime, s.size, s.added_on AS addedOn'
  const scans = db.prepare<[ContractId], Scan>(
    `SELECT ${scanColumns} FROM signature_scan s JOIN contract_signature c ON c.id = s.signature_id
     WHERE c.contract_id = ?`,
  )
  const signedIn = db
    .prepare<[NetworkId, ParticipantId], number>(
      `SELECT count(*) FROM contract_signature s JOIN contract c ON c.id = s.contract_id
       WHERE c.network_id = ? AND s.participant_id = ? AND s.signed_on IS NOT NULL`,
    )
    .pluck()
  const addFile = db.prepare<[string, Uint8Array]>('INSERT INTO stored_file (id, bytes) VALUES (?, ?)')
  const bytes = db.prepare<[string], Buffer>('SELECT bytes FROM stored_file WHERE id = ?').pluck()
  const setScan = db.prepare<Scan>(
    `INSERT INTO signature_scan (signature_id, file_id, name, mime, size, added_on)
     VALUES (@signatureId, @fileId, @name, @mime, @size, @addedOn)
     ON CONFLICT (signature_id) DO UPDATE SET file_id = excluded.file_id, name = excluded.name, mime = excluded.mime,
       size = excluded.size, added_on = excluded.added_on`,
  )
  const removeScan = db.prepare<[string]>('DELETE FROM signature_scan WHERE signature_id = ?')
  return {
    ofContract: (id: ContractId): Signature[] => ofContract.all(id),
    save: (signature: Signature): void => void save.run(signature),
    remove: (id: string): void => void remove.run(id),
    /** Whether a person has signed any contract of a network. */
    hasSigned: (id: NetworkId, who: ParticipantId): boolean => (signedIn.get(id, who) ?? 0) > 0,
    /** By signature. */
    scans: (id: ContractId): Map<string, ScanView & { readonly mime: ScanMime; readonly fileId: string }> =>
      new Map(scans.all(id).map(({ signatureId, ...scan }) => [signatureId, scan])),
    /** The bytes of a scan; throws where the store has lost them. */
    bytesOf: (fileId: string): Buffer => {
      const found = bytes.get(fileId)
      if (!found) throw new Error('a scan has no bytes')
      return found
    },
    /** Keeps a scan instead of the one that was there. The old one's bytes stay for as long as undo may want them. */
    setScan: (scan: NewScan, content: Uint8Array): void => {
      const fileId = randomUUID()
      addFile.run(fileId, content)
      setScan.run({ ...scan, fileId })
    },
    removeScan: (signatureId: string): void => void removeScan.run(signatureId),
  }
}
