import { randomUUID } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { z } from 'zod'
import type { HandedReportId } from '../../../shared/domain/ids.ts'
import type { WordChoice } from '../../../shared/domain/reports/names-in-text.ts'
import { StepOutcome } from '../../../shared/domain/reports/written.ts'
import type { Key } from './subject.ts'

/** What is written for a report in the making. */
export type StoredDraft = {
  readonly nextSteps: string
  readonly comment: string
  /** Of the steps of the report handed out before, which it names. */
  readonly outcomes: { readonly earlierId: HandedReportId; readonly states: readonly (StepOutcome | null)[] } | null
  readonly words: readonly WordChoice[]
}

type Row = { id: string; nextSteps: string; comment: string; outcomes: string; words: string }

const Outcomes = z.strictObject({
  earlierId: z.string().transform((id) => id as HandedReportId),
  states: z.array(StepOutcome.nullable()),
})
const Words = z.array(z.strictObject({ word: z.string(), hidden: z.boolean() }))

const empty: StoredDraft = { nextSteps: '', comment: '', outcomes: null, words: [] }
const isEmpty = ({ nextSteps, comment, outcomes, words }: StoredDraft): boolean =>
  nextSteps === '' && comment === '' && outcomes === null && words.length === 0

const where = 'network_id IS @networkId AND client_id IS @clientId AND kind = @kind AND audience = @audience'

/** What the consultant writes for reports in the making, one draft for each kind and reader. */
export function reportDraftStore(db: Database) {
  const find = db.prepare<Key, Row>(
    `SELECT id, next_steps AS nextSteps, comment, outcomes, words FROM report_draft WHERE ${where}`,
  )
  const insert = db.prepare<Key & Row>(
    `INSERT INTO report_draft (id, network_id, client_id, kind, audience, next_steps, comment, outcomes, words)
     VALUES (@id, @networkId, @clientId, @kind, @audience, @nextSteps, @comment, @outcomes, @words)`,
  )
  const update = db.prepare<Row>(
    `UPDATE report_draft SET next_steps = @nextSteps, comment = @comment, outcomes = @outcomes, words = @words
     WHERE id = @id`,
  )
  const remove = db.prepare<[string]>('DELETE FROM report_draft WHERE id = ?')
  return {
    of: (key: Key): StoredDraft => {
      const row = find.get(key)
      if (!row) return empty
      const { nextSteps, comment, outcomes, words } = row
      return {
        nextSteps,
        comment,
        outcomes: Outcomes.nullable().parse(JSON.parse(outcomes)),
        words: Words.parse(JSON.parse(words)),
      }
    },
    save: (key: Key, draft: StoredDraft): void => {
      const known = find.get(key)
      const { nextSteps, comment } = draft
      const row = {
        id: known?.id ?? randomUUID(),
        nextSteps,
        comment,
        outcomes: JSON.stringify(draft.outcomes),
        words: JSON.stringify(draft.words),
      }
      if (isEmpty(draft)) {
        if (known) remove.run(known.id)
      } else if (known) update.run(row)
      else insert.run({ ...key, ...row })
    },
  }
}
