import { fillText, plain } from '../../../shared/content/fill-text.ts'
import { agendaSheetWords, agendaTemplates, handout, method } from '../../../shared/content/index.ts'
import type { AgendaTemplate } from '../../../shared/content/meeting-schema.ts'
import type { Bilingual } from '../../../shared/content/schema.ts'
import type { AgendaLine } from '../../../shared/documents/facts.ts'
import { isCase } from '../../../shared/domain/agenda.ts'
import type { Meeting, Role } from '../../../shared/domain/meeting.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import { fieldText } from '../contracts/field-values.ts'
import { later } from '../meetings/clock.ts'
import { roleNames } from '../meetings/role-names.ts'
import type { Edition } from './document-facts.ts'

type Item = AgendaTemplate['items'][number]

/** The meeting that an agenda is for, and the people of its network. */
export type AtMeeting = { readonly meeting: Meeting; readonly people: readonly Participant[] }

/** Who leads an item: the coordinator what was agreed and the dates, the host a theme, the facilitator what has a form. */
function leaderOf({ slot, handouts = [], method: name }: Partial<Item>): Role | undefined {
  if (slot === 'theme') return 'host'
  if (handouts.includes('H13') || (handouts.includes('H05') && handouts.length === 1)) return 'coordinator'
  return name || slot || handouts.length > 0 ? 'facilitator' : undefined
}

/** Names for items in their order: the focus persons take the cases in turn. */
function whoLeads({ meeting, people }: AtMeeting): (item: Partial<Item> & { isCase: boolean }) => string {
  const nameOf = roleNames(people)
  const focus = meeting.focusPersons.map((id) => people.find((person) => person.id === id)?.fullName ?? '')
  let next = 0
  return (item) => {
    if (item.isCase) return focus[next++] ?? ''
    const role = leaderOf(item)
    return role ? nameOf(meeting, role) : ''
  }
}

/** Clock times from a start, each item after those before it; empty without a start. */
function clock(startsAt: string | undefined, { language }: Edition): (minutes: number) => string {
  let before = 0
  return (minutes) => {
    const start = startsAt === undefined ? '' : fieldText('time', later(startsAt, before), language)
    before += minutes
    return start
  }
}

/** The template's item with the same words, which knows more of it than a meeting's own agenda. */
const inTemplate = ({ agendaTemplate }: Meeting, text: string): Item | undefined =>
  agendaTemplates
    .find(({ id }) => id === agendaTemplate)
    ?.items.find((item) => item.text.da === text || item.text.en === text)

/** The meeting's own agenda with times of day and names. */
export function agendaLines(at: AtMeeting, edition: Edition): AgendaLine[] {
  const begins = clock(at.meeting.startsAt, edition)
  const who = whoLeads(at)
  return at.meeting.agenda.map((item) => ({
    start: begins(item.minutes),
    text: item.text,
    who: who({
      ...(inTemplate(at.meeting, item.text) ?? (item.method && { method: item.method })),
      isCase: isCase(item),
    }),
    minutes: item.minutes,
  }))
}

/** A template's agenda with its methods and handouts; times and names are those of a meeting, else left to be written. */
function templateLines({ items }: AgendaTemplate, edition: Edition, at: AtMeeting | undefined): AgendaLine[] {
  const words = (text: Bilingual) => plain(fillText(text[edition.language], { ...edition, values: {} }))
  const begins = clock(at?.meeting.startsAt, edition)
  const who = at ? whoLeads(at) : () => ''
  return items.map((item) => {
    const means = item.method ? words(method(item.method).title) : ''
    const text = words(item.text)
    const sheets = (item.handouts ?? []).map((id) => words(handout(id).title)).join(', ')
    return {
      start: begins(item.minutes),
      text:
        means && !text.toLocaleLowerCase('da').includes(means.toLocaleLowerCase('da')) ? `${text} (${means})` : text,
      who: who({ ...item, isCase: item.slot === 'case' }),
      minutes: item.minutes,
      ...(sheets && { sheets: `· ${words(agendaSheetWords.sheets)}: ${sheets}` }),
    }
  })
}

/** Every template as an agenda, by its id. */
export const templateAgendas = (edition: Edition, at?: AtMeeting): Record<string, AgendaLine[]> =>
  Object.fromEntries(agendaTemplates.map((template) => [template.id, templateLines(template, edition, at)]))
