import type { Database } from 'better-sqlite3'
import type { ClientBranding } from '../../../shared/domain/client.ts'
import type { Logo } from '../../../shared/domain/consultant.ts'
import type { ClientId } from '../../../shared/domain/ids.ts'

type Row = {
  readonly accent: string | null
  readonly logoMime: Logo['mime'] | null
  readonly logo: Buffer | null
  readonly contactLine: string
  readonly website: string
}

/** How clients' documents look, where it differs from the consultant's own. */
export function brandingStore(db: Database) {
  const byClient = db.prepare<[ClientId], Row>(
    'SELECT accent, logo_mime AS logoMime, logo, contact_line AS contactLine, website FROM client_branding WHERE client_id = ?',
  )
  const save = db.prepare<Row & { readonly clientId: ClientId }>(
    `INSERT INTO client_branding (client_id, accent, logo_mime, logo, contact_line, website)
     VALUES (@clientId, @accent, @logoMime, @logo, @contactLine, @website)
     ON CONFLICT (client_id) DO UPDATE SET accent = excluded.accent, logo_mime = excluded.logo_mime,
       logo = excluded.logo, contact_line = excluded.contact_line, website = excluded.website`,
  )
  return {
    of: (id: ClientId): ClientBranding => {
      const row = byClient.get(id)
      const { accent = null, logoMime, logo, contactLine = '', website = '' } = row ?? {}
      return {
        accent,
        contactLine,
        website,
        logo: logoMime && logo ? { mime: logoMime, base64: logo.toString('base64') } : null,
      }
    },
    save: (clientId: ClientId, { accent, logo, contactLine, website }: ClientBranding): void =>
      void save.run({
        clientId,
        accent,
        contactLine,
        website,
        logoMime: logo?.mime ?? null,
        logo: logo && Buffer.from(logo.base64, 'base64'),
      }),
  }
}
