import type { Database } from 'better-sqlite3'
import type { TemplateId } from '../../../shared/content/contract-schema.ts'
import type { Language, Variant } from '../../../shared/content/schema.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import type { OwnTemplateId } from '../../../shared/domain/ids.ts'

/** What a template of one's own is called and made from. */
export type StoredTemplate = {
  readonly id: OwnTemplateId
  readonly name: string
  readonly templateId: TemplateId
  readonly language: Language
  readonly variant: Variant
}

/** What a contract begins with: its choice of clauses, its wordings and its terms. */
export type TemplateChoices = Pick<Contract, 'clauses' | 'ownClauses' | 'fields'>

export type StoredVersion = {
  readonly version: number
  readonly savedOn: string
  readonly contentVersion: number
  readonly choices: TemplateChoices
}
type VersionRow = Omit<StoredVersion, 'choices'> & { choices: string }

const columns = 'id, name, template_id AS templateId, language, variant'

/** Templates of one's own with all their versions; a saved version never changes. */
export function ownTemplateStore(db: Database) {
  const all = db.prepare<[], StoredTemplate>(`SELECT ${columns} FROM own_template`)
  const byId = db.prepare<[OwnTemplateId], StoredTemplate>(`SELECT ${columns} FROM own_template WHERE id = ?`)
  const insert = db.prepare<StoredTemplate>(
    `INSERT INTO own_template (id, name, template_id, language, variant)
     VALUES (@id, @name, @templateId, @language, @variant)`,
  )
  const rename = db.prepare<[string, OwnTemplateId]>('UPDATE own_template SET name = ? WHERE id = ?')
  const remove = db.prepare<[OwnTemplateId]>('DELETE FROM own_template WHERE id = ?')
  const versions = db.prepare<[OwnTemplateId], VersionRow>(
    `SELECT version, saved_on AS savedOn, content_version AS contentVersion, choices FROM own_template_version
     WHERE own_template_id = ? ORDER BY version DESC`,
  )
  const addVersion = db.prepare<VersionRow & { id: OwnTemplateId }>(
    `INSERT INTO own_template_version (own_template_id, version, saved_on, content_version, choices)
     VALUES (@id, @version, @savedOn, @contentVersion, @choices)`,
  )
  return {
    all: (): StoredTemplate[] => all.all(),
    find: (id: OwnTemplateId): StoredTemplate | undefined => byId.get(id),
    insert: (template: StoredTemplate): void => void insert.run(template),
    rename: (id: OwnTemplateId, name: string): void => void rename.run(name, id),
    delete: (id: OwnTemplateId): void => void remove.run(id),
    /** The newest first. */
    versions: (id: OwnTemplateId): StoredVersion[] =>
      // Our own JSON, written by `addVersion` and changed by nobody.
      versions.all(id).map((row) => ({ ...row, choices: JSON.parse(row.choices) as TemplateChoices })),
    addVersion: (id: OwnTemplateId, version: StoredVersion): void =>
      void addVersion.run({ ...version, id, choices: JSON.stringify(version.choices) }),
  }
}
