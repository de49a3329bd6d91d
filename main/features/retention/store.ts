import type { Database } from 'better-sqlite3'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import type { Retention, RetentionStep } from '../../../shared/domain/retention.ts'

type Marked = { networkId: NetworkId; step: RetentionStep; day: string }

/** How long data are kept, what has been said of it, and what has been done. */
export function retentionStore(db: Database) {
  const settings = db.prepare<[], Retention>(
    `SELECT named_months AS namedMonths, people_months AS peopleMonths, notes_months AS notesMonths,
       contract_months AS contractMonths, agreement_years AS agreementYears, anonymous_years AS anonymousYears,
       client_months AS clientMonths FROM retention`,
  )
  const save = db.prepare<Retention>(
    `UPDATE retention SET named_months = @namedMonths, people_months = @peopleMonths, notes_months = @notesMonths,
       contract_months = @contractMonths, agreement_years = @agreementYears, anonymous_years = @anonymousYears,
       client_months = @clientMonths`,
  )
  const ended = db.prepare<[], { id: NetworkId; name: string; endedOn: string }>(
    `SELECT n.id, n.name, max(s.changed_on) AS endedOn FROM network n
     JOIN network_stage_change s ON s.network_id = n.id AND s.stage = 'closed'
     WHERE n.stage = 'closed' GROUP BY n.id ORDER BY n.id`,
  )
  const notices = db.prepare<[], Marked>(
    'SELECT network_id AS networkId, step, noticed_on AS day FROM retention_notice',
  )
  const say = db.prepare<Marked>('INSERT INTO retention_notice VALUES (@networkId, @step, @day)')
  const unsay = db.prepare<[NetworkId, RetentionStep]>('DELETE FROM retention_notice WHERE network_id = ? AND step = ?')
  const done = db.prepare<[], Marked>('SELECT network_id AS networkId, step, done_on AS day FROM retention_done')
  const markDone = db.prepare<Marked>('INSERT OR REPLACE INTO retention_done VALUES (@networkId, @step, @day)')
  const former = db
    .prepare<[NetworkId], ParticipantId>(
      `SELECT id FROM participant WHERE former = 1 AND id IN (SELECT participant_id FROM membership WHERE network_id = ?)`,
    )
    .pluck()
  return {
    settings: (): Retention => settings.get() as Retention,
    save: (changed: Retention): void => void save.run(changed),
    /** Networks that have ended, with the day. */
    ended: () => ended.all(),
    notices: (): Marked[] => notices.all(),
    say: (marked: Marked): void => void say.run(marked),
    unsay: (id: NetworkId, step: RetentionStep): void => void unsay.run(id, step),
    done: (): Marked[] => done.all(),
    markDone: (marked: Marked): void => {
      markDone.run(marked)
      unsay.run(marked.networkId, marked.step)
    },
    /** Those who stand in the place of former members: they are nobody. */
    formerOf: (id: NetworkId): ReadonlySet<ParticipantId> => new Set(former.all(id)),
  }
}
