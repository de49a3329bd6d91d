import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { SchoolHolidayId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { nextSchoolYear } from '../../../shared/domain/series/next-school-year.ts'
import type { SchoolHoliday } from '../../../shared/domain/series/series.ts'
import type { Context } from '../context.ts'
import { newId } from '../new-id.ts'
import { withChange } from '../with-change.ts'

export const schoolHolidayHandlers = ({ stores }: Context) => {
  const found = (id: SchoolHolidayId): SchoolHoliday => {
    const period = stores.schoolHolidays.find(id)
    if (!period) throw new Rejection('school-holiday-not-found')
    return period
  }
  const checked = <T extends Omit<SchoolHoliday, 'id'>>(period: T): T => {
    if (period.endsOn < period.startsOn) throw new Rejection('dates-reversed')
    return period
  }
  const added = (draft: Omit<SchoolHoliday, 'id'>): SchoolHoliday => {
    const period = checked({ ...draft, id: newId(SchoolHolidayId) })
    stores.schoolHolidays.insert(period)
    return period
  }
  return {
    'schoolHolidays.list': () => stores.schoolHolidays.all(),
    'schoolHolidays.create': added,
    'schoolHolidays.update': ({ id, change }) => {
      const period = checked(withChange(found(id), change))
      stores.schoolHolidays.save(period)
      return period
    },
    'schoolHolidays.delete': ({ id }) => {
      stores.schoolHolidays.delete(found(id).id)
      return null
    },
    'schoolHolidays.copyToNextYear': () => nextSchoolYear(stores.schoolHolidays.all()).map(added),
  } satisfies Partial<FeatureHandlers>
}
