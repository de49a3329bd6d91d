import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'

type Targets = (string | null)[]
type LayoutRow = { readonly instrument: InstrumentId; readonly headings: Buffer; readonly targets: string }

/** A row of headings, known again without being kept. */
const digest = (headings: readonly string[]): Buffer =>
  createHash('sha256')
    .update(JSON.stringify(headings.map((heading) => heading.trim().toLocaleLowerCase('da'))))
    .digest()

/** How files of survey tools were read: which question each column answered. Nothing of any answer is in it. */
export function surveyLayoutStore(db: Database) {
  const find = db
    .prepare<[InstrumentId, Buffer], string>('SELECT targets FROM survey_layout WHERE instrument = ? AND headings = ?')
    .pluck()
  const remember = db.prepare<LayoutRow>(
    'INSERT OR REPLACE INTO survey_layout (instrument, headings, targets) VALUES (@instrument, @headings, @targets)',
  )
  return {
    find: (instrument: InstrumentId, headings: readonly string[]): Targets | null => {
      const found = find.get(instrument, digest(headings))
      return found === undefined ? null : (JSON.parse(found) as Targets)
    },
    remember: (instrument: InstrumentId, layout: { headings: readonly string[]; targets: Targets }): void =>
      void remember.run({
        instrument,
        headings: digest(layout.headings),
        targets: JSON.stringify(layout.targets),
      }),
  }
}
