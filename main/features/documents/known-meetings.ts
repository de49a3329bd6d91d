import { method } from '../../../shared/content/index.ts'
import type { Known } from '../../../shared/documents/facts.ts'
import { isCase } from '../../../shared/domain/agenda.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import { formatMediumDate } from '../../../shared/i18n/format.ts'
import { fieldText } from '../contracts/field-values.ts'
import { isMethod } from '../meetings/agenda-choices.ts'
import { isExternal, roleNames } from '../meetings/role-names.ts'
import type { AtMeeting } from './agenda-lines.ts'
import type { Edition } from './document-facts.ts'

/** Rows of the tables of dates and roles. */
const ROWS = 8

/** The cells up to the last one that says something. */
const withoutTail = (cells: readonly string[]): string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1)

/** Dates (H04) and roles (H05) of the meetings from a day on, as many as the sheets have room for. */
export function knownMeetings(
  meetings: readonly Meeting[],
  people: readonly Participant[],
  from: string,
  { language }: Edition,
): Record<string, Known> {
  const coming = meetings.filter(({ status, date }) => status === 'planned' && date >= from).slice(0, ROWS)
  const nameOf = roleNames(people)
  const time = (clock: string) => fieldText('time', clock, language)
  const dates = coming.map((one) => [
    formatMediumDate(one.date, language),
    `${time(one.startsAt)}–${time(one.endsAt)}`,
    one.place,
    nameOf(one, 'host'),
    nameOf(one, 'facilitator'),
  ])
  const roles = coming.map((one) => [
    formatMediumDate(one.date, language),
    ...(['coordinator', 'facilitator', 'host', 'timekeeper', 'talk'] as const).map((role) => nameOf(one, role)),
  ])
  const external = coming.flatMap((one) =>
    (['facilitator', 'talk'] as const).flatMap((role) => (isExternal(one, role) ? nameOf(one, role) : [])),
  )
  return {
    'h04.dates': { kind: 'rows', rows: dates.map(withoutTail) },
    'h05.rota': { kind: 'rows', rows: roles.map(withoutTail) },
    'h05.external': { kind: 'text', text: [...new Set(external)].join(', ') },
  }
}

/** Cases on the table of an agenda (H13): who brings them, and the method where there is one for each. */
export function knownCases({ meeting, people }: AtMeeting, { language }: Edition): Record<string, Known> {
  const focus = meeting.focusPersons.flatMap((id) => people.find((person) => person.id === id)?.fullName ?? [])
  const cases = meeting.agenda.filter(isCase)
  const methodOf = (index: number): string => {
    const id = cases.length === focus.length ? cases[index]?.method : null
    return id && isMethod(id) ? method(id).title[language] : ''
  }
  return { 'h13.cases': { kind: 'rows', rows: focus.map((name, index) => withoutTail([name, '', methodOf(index)])) } }
}
