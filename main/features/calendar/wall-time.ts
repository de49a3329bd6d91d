import type { ICalLuxonDateTimeStub } from 'ical-generator'

/**
 * A date (`2026-12-14`) and a clock (`13:00`) as they stand on the wall, for a file that names the time zone itself.
 * The library would take a text through the zone of this machine, where the hour may not exist on that day.
 */
export function wallTime(date: string, clock: string): ICalLuxonDateTimeStub {
  const time: ICalLuxonDateTimeStub = {
    isValid: true,
    zone: { type: 'iana' },
    setZone: () => time,
    toFormat: (format) => (format.startsWith('yyyy') ? date.replaceAll('-', '') : `${clock.replace(':', '')}00`),
    toJSDate: () => new Date(`${date}T${clock}:00Z`),
    toJSON: () => `${date}T${clock}:00`,
  }
  return time
}
