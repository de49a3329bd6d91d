import type { Database } from 'better-sqlite3'
import type { SchoolHolidayId } from '../../../shared/domain/ids.ts'
import type { SchoolHoliday } from '../../../shared/domain/series/series.ts'

const columns = 'id, name, starts_on AS startsOn, ends_on AS endsOn'

/** Periods without meetings, by date. */
export function schoolHolidayStore(db: Database) {
  const all = db.prepare<[], SchoolHoliday>(`SELECT ${columns} FROM school_holiday ORDER BY starts_on, ends_on, id`)
  const byId = db.prepare<[SchoolHolidayId], SchoolHoliday>(`SELECT ${columns} FROM school_holiday WHERE id = ?`)
  const insert = db.prepare<SchoolHoliday>(
    'INSERT INTO school_holiday (id, name, starts_on, ends_on) VALUES (@id, @name, @startsOn, @endsOn)',
  )
  const update = db.prepare<SchoolHoliday>(
    'UPDATE school_holiday SET name = @name, starts_on = @startsOn, ends_on = @endsOn WHERE id = @id',
  )
  const remove = db.prepare<[SchoolHolidayId]>('DELETE FROM school_holiday WHERE id = ?')
  return {
    all: (): SchoolHoliday[] => all.all(),
    find: (id: SchoolHolidayId): SchoolHoliday | undefined => byId.get(id),
    insert: (period: SchoolHoliday): void => void insert.run(period),
    save: (period: SchoolHoliday): void => void update.run(period),
    delete: (id: SchoolHolidayId): void => void remove.run(id),
  }
}
