import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { HandedReport } from '../../../shared/contract/handed-reports.ts'
import { type HandedReportId, RoundId } from '../../../shared/domain/ids.ts'
import { Since } from '../../../shared/domain/reports/written.ts'
import type { Key } from './subject.ts'

/** A report handed out as it is kept: of its rounds the ids alone. */
export type StoredReport = Omit<HandedReport, 'rounds' | 'gone'> & { readonly rounds: readonly RoundId[] }

type Row = Omit<StoredReport, 'agreements' | 'since' | 'rounds'> & {
  readonly agreements: number
  readonly since: string | null
  readonly rounds: string
}

const Rounds = z.array(RoundId)
const toReport = ({ agreements, since, rounds, ...row }: Row): StoredReport => ({
  ...row,
  agreements: agreements === 1,
  since: since === null ? null : Since.parse(JSON.parse(since)),
  rounds: Rounds.parse(JSON.parse(rounds)),
})

const columns = `id, kind, audience, from_day AS "from", to_day AS "to", agreements, language, form,
  handed_on AS handedOn, file_name AS fileName, next_steps AS nextSteps, since, rounds`
/** rowid tells which of two reports of one day was handed out last. */
const newestFirst = 'ORDER BY handed_on DESC, rowid DESC'

/** Reports that were handed out. */
export function handedReportStore(db: Database) {
  const byId = db.prepare<[HandedReportId], Row>(`SELECT ${columns} FROM handed_report WHERE id = ?`)
  const all = db.prepare<Pick<Key, 'networkId' | 'clientId'>, Row>(
    `SELECT ${columns} FROM handed_report WHERE network_id IS @networkId AND client_id IS @clientId ${newestFirst}`,
  )
  const newest = db.prepare<Key, Row>(
    `SELECT ${columns} FROM handed_report
     WHERE network_id IS @networkId AND client_id IS @clientId AND kind = @kind AND audience = @audience
       AND next_steps <> '' ${newestFirst} LIMIT 1`,
  )
  const insert = db.prepare<Row & Key>(
    `INSERT INTO handed_report (id, network_id, client_id, kind, audience, from_day, to_day, agreements, language, form,
       handed_on, file_name, next_steps, since, rounds)
     VALUES (@id, @networkId, @clientId, @kind, @audience, @from, @to, @agreements, @language, @form,
       @handedOn, @fileName, @nextSteps, @since, @rounds)`,
  )
  const remove = db.prepare<[HandedReportId]>('DELETE FROM handed_report WHERE id = ?')
  return {
    find: (id: HandedReportId): StoredReport | undefined => {
      const row = byId.get(id)
      return row && toReport(row)
    },
    /** Newest first. */
    of: (owner: Pick<Key, 'networkId' | 'clientId'>): StoredReport[] => all.all(owner).map(toReport),
    /** The newest of a kind for a reader that has next steps. */
    newestWithSteps: (key: Key): StoredReport | undefined => {
      const row = newest.get(key)
      return row && toReport(row)
    },
    insert: (key: Key, { agreements, since, rounds, ...report }: StoredReport): void =>
      void insert.run({
        ...report,
        ...key,
        agreements: Number(agreements),
        since: since && JSON.stringify(since),
        rounds: JSON.stringify(rounds),
      }),
    delete: (id: HandedReportId): void => void remove.run(id),
  }
}
