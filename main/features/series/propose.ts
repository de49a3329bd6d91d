import type { Received } from '../../../shared/contract/index.ts'
import type { SeriesProposal } from '../../../shared/contract/series.ts'
import { compareDates } from '../../../shared/domain/dates.ts'
import { planRoles } from '../../../shared/domain/roles/plan-roles.ts'
import { neededRoles } from '../../../shared/domain/roles/terms.ts'
import { agendaFor } from '../../../shared/domain/series/agenda-for.ts'
import { proposeDates } from '../../../shared/domain/series/propose-dates.ts'
import type { SeriesRow } from '../../../shared/domain/series/series.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'
import { later } from '../meetings/clock.ts'
import { usualPlace } from '../meetings/handlers.ts'
import { hostPlaces } from '../roles/host-place.ts'
import { rolePlanOf } from '../roles/role-plan-of.ts'
import { withChange } from '../with-change.ts'
import { firstSettings } from './first-settings.ts'
import { obstaclesFor } from './obstacles.ts'

/** A whole series from the frame and what the user has changed in it: dates, agendas, roles and places. Stores nothing. */
export async function proposeSeries(
  { stores, today }: Context,
  { networkId, settings: given, edits }: Received<'series.propose'>,
): Promise<SeriesProposal> {
  const network = foundNetwork(stores, networkId)
  const frame = stores.networks.frame(networkId)
  const meetings = stores.meetings.ofNetwork(networkId).filter(({ status }) => status !== 'cancelled')
  const schoolHolidays = stores.schoolHolidays.all().filter(({ endsOn }) => endsOn >= today()).length
  const settings = withChange(
    firstSettings({ network, frame, meetings, today: today(), hasSchoolHolidays: schoolHolidays > 0 }),
    given,
  )
  const time = { startsAt: settings.startsAt, endsAt: later(settings.startsAt, settings.minutes) }
  const obstaclesOn = await obstaclesFor(stores, { networkId, skipSchool: settings.skipSchool })
  const steps = proposeDates(settings.firstDate, settings.count, settings.rhythm, (date) => obstaclesOn(date, time))

  const timed = steps.map(({ nominal, date: proposed, why }) => {
    const edit = edits[nominal] ?? {}
    const startsAt = edit.startsAt ?? time.startsAt
    const endsAt = later(startsAt, settings.minutes)
    const date = edit.date ?? proposed
    const isOwn = date !== null && (edit.date !== undefined || edit.startsAt !== undefined)
    return {
      nominal,
      date,
      startsAt,
      endsAt,
      leftOut: edit.leftOut ?? false,
      moved: edit.date === undefined ? [...why] : [],
      warnings: isOwn ? obstaclesOn(date, { startsAt, endsAt }) : [],
      edit,
    }
  })
  const kept = timed.flatMap((row) => (row.date === null || row.leftOut ? [] : [{ ...row, date: row.date }]))
  const plan = rolePlanOf(
    stores,
    networkId,
    kept.map(({ nominal, date }) => ({ key: nominal, date })),
  )
  const planned = planRoles(plan, neededRoles(frame), new Set(kept.map(({ nominal }) => nominal)))
  const placeOf = hostPlaces(stores, networkId)
  const days = [...meetings, ...kept].map(({ date }) => date).toSorted(compareDates)

  const rows = timed.map(({ edit, ...row }): SeriesRow => {
    const isKept = row.date !== null && !row.leftOut
    const roles = isKept ? (planned.find(({ key }) => key === row.nominal)?.roles ?? []) : []
    const number = row.date === null ? 0 : days.indexOf(row.date) + 1
    const usual = frame.placeKind === 'rotating' ? placeOf(roles, row.date ?? row.nominal) : usualPlace(frame)
    const twice = isKept && kept.some(({ nominal, date }) => nominal !== row.nominal && date === row.date)
    return {
      ...row,
      warnings: twice ? [...row.warnings, { kind: 'taken' }] : row.warnings,
      place: settings.place ?? usual,
      agendaTemplate:
        edit.agendaTemplate === undefined
          ? agendaFor({ number, minutes: settings.minutes, stage: network.stage, frame })
          : edit.agendaTemplate,
      roles: [...roles],
    }
  })
  return {
    settings,
    rows,
    names: Object.fromEntries(stores.participants.ofNetwork(networkId).map(({ id, fullName }) => [id, fullName])),
    placeKind: frame.placeKind,
    trialMeetings: frame.trialMeetings,
    schoolHolidays,
  }
}
