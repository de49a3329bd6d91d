import type { Database } from 'better-sqlite3'
import type { Consultant, Logo } from '../../../shared/domain/consultant.ts'

type ConsultantRow = Omit<Consultant, 'logo'> & { logoMime: Logo['mime'] | null; logo: Buffer | null }

const toConsultant = ({ logoMime, logo, ...row }: ConsultantRow): Consultant => ({
  ...row,
  logo: logoMime && logo ? { mime: logoMime, base64: logo.toString('base64') } : null,
})
const toRow = (consultant: Consultant): ConsultantRow => ({
  ...consultant,
  logoMime: consultant.logo?.mime ?? null,
  logo: consultant.logo ? Buffer.from(consultant.logo.base64, 'base64') : null,
})

/** The one row of the app's user. */
export function consultantStore(db: Database) {
  const row = db.prepare<[], ConsultantRow>(
    `SELECT full_name AS fullName, title, company, cvr, email, phone, website, insurer, record_duty AS recordDuty, language,
       min_responses AS minResponses, accent, logo_mime AS logoMime, logo FROM consultant WHERE id = 1`,
  )
  const update = db.prepare<ConsultantRow>(
    `UPDATE consultant SET full_name = @fullName, title = @title, company = @company, cvr = @cvr, email = @email,
       phone = @phone, website = @website, insurer = @insurer, record_duty = @recordDuty, language = @language,
       min_responses = @minResponses, accent = @accent, logo_mime = @logoMime, logo = @logo WHERE id = 1`,
  )
  const sample = db.prepare<[], { isSample: number }>('SELECT is_sample AS isSample FROM consultant WHERE id = 1')
  const mark = db.prepare<[number]>('UPDATE consultant SET is_sample = ? WHERE id = 1')
  return {
    get: (): Consultant => {
      const found = row.get()
      if (!found) throw new Error('The consultant row is missing')
      return toConsultant(found)
    },
    save: (consultant: Consultant): void => void update.run(toRow(consultant)),
    /** Whether the profile holds values that came with the sample data. */
    isSample: (): boolean => sample.get()?.isSample === 1,
    markSample: (isSample: boolean): void => void mark.run(isSample ? 1 : 0),
  }
}
