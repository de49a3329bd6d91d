import ICAL from 'ical.js'

/** An event as an independent parser reads it; instants as ISO texts in UTC. */
export type ReadEvent = {
  readonly uid: string
  readonly sequence: number
  readonly stamp: string
  readonly modified: string
  readonly startsAt: string
  readonly endsAt: string
  readonly zone: string
  readonly title: string
  readonly place: string | null
  readonly status: string
  readonly reminders: readonly string[]
  /** Names of all properties, the reminder's among them. */
  readonly properties: readonly string[]
}
export type ReadCalendar = { readonly method: string; readonly events: readonly ReadEvent[] }

const text = (component: ICAL.Component, property: string): string =>
  String(component.getFirstPropertyValue(property) ?? '')

/** Times are reckoned by the rules in the file itself, so a file with wrong rules is read wrongly. */
function readEvent(component: ICAL.Component, zones: ReadonlyMap<string, ICAL.Timezone>): ReadEvent {
  const instant = (property: string): string => {
    const time = component.getFirstPropertyValue(property) as ICAL.Time
    const named = component.getFirstProperty(property)?.getFirstParameter('tzid')
    if (named === undefined) {
      if (time.zone !== ICAL.Timezone.utcTimezone) throw new Error(`${property} floats`)
      return time.toJSDate().toISOString()
    }
    const zone = zones.get(named)
    if (!zone) throw new Error(`no rules for ${named}`)
    const zoned = time.clone()
    zoned.zone = zone
    return zoned.toJSDate().toISOString()
  }
  return {
    uid: text(component, 'uid'),
    sequence: Number(text(component, 'sequence')),
    stamp: instant('dtstamp'),
    modified: instant('last-modified'),
    startsAt: instant('dtstart'),
    endsAt: instant('dtend'),
    zone: component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '',
    title: text(component, 'summary'),
    place: component.hasProperty('location') ? text(component, 'location') : null,
    status: text(component, 'status'),
    reminders: component.getAllSubcomponents('valarm').map((alarm) => text(alarm, 'trigger')),
    properties: [component, ...component.getAllSubcomponents()].flatMap((one) =>
      one.getAllProperties().map(({ name }) => name),
    ),
  }
}

/** Reads a calendar file strictly. Throws where it is no single, whole iCalendar object. */
export function readCalendar(file: string): ReadCalendar {
  if (!ICAL.design.strict) throw new Error('the parser is lenient')
  const parsed = ICAL.parse(file)
  if (typeof parsed[0] !== 'string') throw new Error('several calendars in one file')
  const calendar = new ICAL.Component(parsed)
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component)
      return [zone.tzid, zone]
    }),
  )
  return {
    method: text(calendar, 'method'),
    events: calendar.getAllSubcomponents('vevent').map((component) => readEvent(component, zones)),
  }
}

/** A calendar as a recipient keeps it: what counts higher, or counts the same and is newer, takes the place of the old. */
export function calendarClient() {
  const known = new Map<string, ReadEvent>()
  const isNews = (event: ReadEvent, old: ReadEvent | undefined) =>
    !old || event.sequence > old.sequence || (event.sequence === old.sequence && event.stamp >= old.stamp)
  return {
    take: ({ method, events }: ReadCalendar): void => {
      for (const event of events) {
        const old = known.get(event.uid)
        if (method === 'CANCEL' && !old) continue
        if (isNews(event, old))
          known.set(event.uid, { ...event, status: method === 'CANCEL' ? 'CANCELLED' : event.status })
      }
    },
    /** What stands in it, cancelled appointments left out. */
    shown: (): ReadEvent[] =>
      [...known.values()]
        .filter(({ status }) => status !== 'CANCELLED')
        .sort((a, b) => a.startsAt.localeCompare(b.startsAt)),
  }
}
