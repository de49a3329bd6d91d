import type { Database } from 'better-sqlite3'
import type { CustomField, CustomValue } from '../../../shared/domain/custom-field.ts'
import type { CustomFieldId, ParticipantId } from '../../../shared/domain/ids.ts'

type ValueRow = CustomValue & { participantId: ParticipantId }

const valueColumns = 'v.participant_id AS participantId, v.field_id AS fieldId, v.value'

/** The consultant's own fields and what people have in them. */
export function customFieldStore(db: Database) {
  const all = db.prepare<[], CustomField>('SELECT id, label FROM custom_field ORDER BY position, id')
  const insert = db.prepare<CustomField>(
    `INSERT INTO custom_field (id, label, position)
     VALUES (@id, @label, (SELECT coalesce(max(position), 0) + 1 FROM custom_field))`,
  )
  const rename = db.prepare<CustomField>('UPDATE custom_field SET label = @label WHERE id = @id')
  const place = db.prepare<[number, CustomFieldId]>('UPDATE custom_field SET position = ? WHERE id = ?')
  const remove = db.prepare<[CustomFieldId]>('DELETE FROM custom_field WHERE id = ?')
  const everyValue = db.prepare<[], ValueRow>(
    `SELECT ${valueColumns} FROM custom_value v JOIN custom_field f ON f.id = v.field_id ORDER BY f.position, f.id`,
  )
  const ofPerson = db.prepare<[ParticipantId], ValueRow>(
    `SELECT ${valueColumns} FROM custom_value v JOIN custom_field f ON f.id = v.field_id
     WHERE v.participant_id = ? ORDER BY f.position, f.id`,
  )
  const setValue = db.prepare<ValueRow>(
    `INSERT INTO custom_value (participant_id, field_id, value) VALUES (@participantId, @fieldId, @value)
     ON CONFLICT DO UPDATE SET value = excluded.value`,
  )
  const clearValue = db.prepare<[ParticipantId, CustomFieldId]>(
    'DELETE FROM custom_value WHERE participant_id = ? AND field_id = ?',
  )
  const plain = ({ fieldId, value }: ValueRow): CustomValue => ({ fieldId, value })
  return {
    /** In the consultant's order. */
    all: (): CustomField[] => all.all(),
    find: (id: CustomFieldId): CustomField | undefined => all.all().find((field) => field.id === id),
    /** Stores a field after all others. */
    insert: (field: CustomField): void => void insert.run(field),
    rename: (field: CustomField): void => void rename.run(field),
    reorder: (ids: readonly CustomFieldId[]): void => {
      for (const [index, id] of ids.entries()) place.run(index + 1, id)
    },
    delete: (id: CustomFieldId): void => void remove.run(id),
    /** Everybody's values by person, in the order of the fields. */
    values: (): Map<ParticipantId, CustomValue[]> =>
      new Map(
        [...Map.groupBy(everyValue.all(), (row) => row.participantId)].map(([id, rows]) => [id, rows.map(plain)]),
      ),
    valuesOf: (id: ParticipantId): CustomValue[] => ofPerson.all(id).map(plain),
    /** An empty value takes the person's value away. */
    setValue: (participantId: ParticipantId, fieldId: CustomFieldId, value: string): void => {
      if (value === '') clearValue.run(participantId, fieldId)
      else setValue.run({ participantId, fieldId, value })
    },
  }
}
