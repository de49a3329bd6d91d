import type { Database } from 'better-sqlite3'
import type { ClauseChoice, Contract, ContractStatus, OwnClause } from '../../../shared/domain/contract.ts'
import type { ContractId, NetworkId, OwnTemplateId } from '../../../shared/domain/ids.ts'

type ContractRow = Omit<Contract, 'fields' | 'clauses' | 'ownClauses' | 'ownTemplate'> & {
  ownTemplateId: OwnTemplateId | null
  ownTemplateVersion: number | null
}
type FieldRow = { contractId: ContractId; field: string; value: string }
type ClauseRow = {
  id: string
  included: number
  text: string | null
  heading: string | null
  after: string | null
  place: number
}

const columns = `id, network_id AS networkId, template_id AS templateId, lineage, participant_id AS participantId,
  own_template_id AS ownTemplateId, own_template_version AS ownTemplateVersion, content_version AS contentVersion,
  language, variant, version, status`

/** Contracts with their own field values and clauses, and the document that the first signature froze. */
export function contractStore(db: Database) {
  const byId = db.prepare<[ContractId], ContractRow>(`SELECT ${columns} FROM contract WHERE id = ?`)
  // rowid rises with each contract, and only the newest is in force.
  const newest = db.prepare<[NetworkId], ContractRow>(
    `SELECT ${columns} FROM contract WHERE network_id = ? ORDER BY rowid DESC LIMIT 1`,
  )
  const newestForMembers = db.prepare<[NetworkId], ContractRow>(
    `SELECT ${columns} FROM contract WHERE network_id = ? AND template_id LIKE 'NET-%' ORDER BY rowid DESC LIMIT 1`,
  )
  const ofNetwork = db.prepare<[NetworkId], ContractRow>(
    `SELECT ${columns} FROM contract WHERE network_id = ? ORDER BY rowid`,
  )
  const highest = db.prepare<[string], { version: number }>(
    'SELECT coalesce(max(version), 0) AS version FROM contract WHERE lineage = ?',
  )
  const insert = db.prepare<ContractRow>(
    `INSERT INTO contract (id, network_id, template_id, lineage, participant_id, own_template_id, own_template_version,
       content_version, language, variant, version, status)
     VALUES (@id, @networkId, @templateId, @lineage, @participantId, @ownTemplateId, @ownTemplateVersion,
       @contentVersion, @language, @variant, @version, @status)`,
  )
  const update = db.prepare<ContractRow>(
    `UPDATE contract SET participant_id = @participantId, content_version = @contentVersion, language = @language,
       variant = @variant, status = @status WHERE id = @id`,
  )
  const remove = db.prepare<[ContractId]>('DELETE FROM contract WHERE id = ?')
  const fields = db.prepare<[ContractId], { field: string; value: string }>(
    'SELECT field, value FROM contract_field WHERE contract_id = ? ORDER BY field',
  )
  const setField = db.prepare<FieldRow>(
    'INSERT OR REPLACE INTO contract_field (contract_id, field, value) VALUES (@contractId, @field, @value)',
  )
  const clearField = db.prepare<[ContractId, string]>('DELETE FROM contract_field WHERE contract_id = ? AND field = ?')
  const clauses = db.prepare<[ContractId], ClauseRow>(
    `SELECT clause_id AS id, included, text, heading, after_clause AS after, place FROM contract_clause
     WHERE contract_id = ? ORDER BY place, clause_id`,
  )
  const setClause = db.prepare<ClauseRow & { contractId: ContractId }>(
    `INSERT OR REPLACE INTO contract_clause (contract_id, clause_id, included, text, heading, after_clause, place)
     VALUES (@contractId, @id, @included, @text, @heading, @after, @place)`,
  )
  const removeClause = db.prepare<[ContractId, string]>(
    'DELETE FROM contract_clause WHERE contract_id = ? AND clause_id = ?',
  )
  const frozen = db.prepare<[ContractId], { frozen: string | null }>('SELECT frozen FROM contract WHERE id = ?')
  const freeze = db.prepare<[string | null, ContractId]>('UPDATE contract SET frozen = ? WHERE id = ?')
  const setStatus = db.prepare<[ContractStatus, ContractId]>('UPDATE contract SET status = ? WHERE id = ?')

  const naming = db.prepare<[string], { id: ContractId; frozen: string }>(
    'SELECT id, frozen FROM contract WHERE frozen IS NOT NULL AND instr(frozen, ?) > 0',
  )

  const whole = ({ ownTemplateId, ownTemplateVersion, ...row }: ContractRow): Contract => {
    const rows = clauses.all(row.id)
    return {
      ...row,
      ownTemplate: ownTemplateId && ownTemplateVersion ? { id: ownTemplateId, version: ownTemplateVersion } : null,
      fields: Object.fromEntries(fields.all(row.id).map(({ field, value }) => [field, value])),
      clauses: rows.flatMap(({ id, included, text, heading }) =>
        heading === null ? { id, included: included === 1, text } : [],
      ),
      ownClauses: rows.flatMap(({ id, text, heading, after }) =>
        heading === null ? [] : { id: id as OwnClause['id'], heading, text: text ?? '', after },
      ),
    }
  }
  const rowOf = ({ fields: _, clauses: __, ownClauses: ___, ownTemplate, ...row }: Contract): ContractRow => ({
    ...row,
    ownTemplateId: ownTemplate?.id ?? null,
    ownTemplateVersion: ownTemplate?.version ?? null,
  })
  const writeClause = (contractId: ContractId, { id, included, text }: ClauseChoice): void =>
    void setClause.run({ contractId, id, included: included ? 1 : 0, text, heading: null, after: null, place: 0 })
  const writeOwnClauses = (contractId: ContractId, own: readonly OwnClause[]): void =>
    own.forEach((clause, place) => void setClause.run({ ...clause, contractId, included: 1, place }))
  return {
    find: (id: ContractId): Contract | undefined => {
      const row = byId.get(id)
      return row && whole(row)
    },
    /** The contract that was made last in the network. */
    newestOf: (id: NetworkId): Contract | undefined => {
      const row = newest.get(id)
      return row && whole(row)
    },
    /** The contract made last among the members themselves: not the assignment, the add-on or the note on data. */
    newestForMembers: (id: NetworkId): Contract | undefined => {
      const row = newestForMembers.get(id)
      return row && whole(row)
    },
    /** All versions after all templates, in the order they were made. */
    ofNetwork: (id: NetworkId): Contract[] => ofNetwork.all(id).map(whole),
    highestVersion: (lineage: string): number => highest.get(lineage)?.version ?? 0,
    insert: (contract: Contract): void => {
      insert.run(rowOf(contract))
      for (const [field, value] of Object.entries(contract.fields))
        setField.run({ contractId: contract.id, field, value })
      for (const clause of contract.clauses) writeClause(contract.id, clause)
      writeOwnClauses(contract.id, contract.ownClauses)
    },
    save: (contract: Contract): void => void update.run(rowOf(contract)),
    setStatus: (id: ContractId, status: ContractStatus): void => void setStatus.run(status, id),
    delete: (id: ContractId): void => void remove.run(id),
    setField: (contractId: ContractId, field: string, value: string): void =>
      void setField.run({ contractId, field, value }),
    clearField: (contractId: ContractId, field: string): void => void clearField.run(contractId, field),
    setClause: writeClause,
    /** Writes the contract's own clauses in this order. Those that are no longer among them are to be removed beforehand. */
    setOwnClauses: writeOwnClauses,
    removeClause: (contractId: ContractId, id: string): void => void removeClause.run(contractId, id),
    /** Signed contracts whose document names this id. */
    frozenNaming: (id: string): { id: ContractId; frozen: string }[] => naming.all(JSON.stringify(id)),
    /** The document as JSON since the first signature; null while it can still change. */
    frozenText: (id: ContractId): string | null => frozen.get(id)?.frozen ?? null,
    freeze: (id: ContractId, text: string | null): void => void freeze.run(text, id),
  }
}
