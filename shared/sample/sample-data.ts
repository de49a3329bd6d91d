import { addWeeks, daysBetween } from '../domain/dates.ts'
import { NetworkFile, PeopleFile } from './file-schema.ts'
import n1 from './n1.json' with { type: 'json' }
import n2 from './n2.json' with { type: 'json' }
import n3 from './n3.json' with { type: 'json' }
import n4 from './n4.json' with { type: 'json' }
import people from './people.json' with { type: 'json' }
import { sampleNetwork } from './sample-network.ts'
import type { SampleData } from './schema.ts'

/** The Tuesday that the data files are told from. */
export const REFERENCE_DATE = '2026-11-24'

/**
 * The sample data as they should be on `today` (ISO date): every date is moved by the same whole number of weeks, so
 * that weekdays stay right and the stories stand where they stand on the reference date. The data are told from the
 * last Tuesday on or before today. All people, organisations and places are invented.
 */
export function sampleData(today: string): SampleData {
  const weeks = Math.floor(daysBetween(REFERENCE_DATE, today) / 7)
  const asOf = addWeeks(REFERENCE_DATE, weeks)
  const { consultant, clients, recentlyOpened } = PeopleFile.parse(people)
  return {
    asOf,
    consultant: {
      ...consultant,
      website: '',
      recordDuty: 'organisational',
      language: 'da',
      minResponses: 5,
      accent: '#12606A',
      logo: null,
    },
    clients: clients.map((client) => ({ ...client, isSample: true })),
    networks: [n1, n2, n3, n4].map((file) => sampleNetwork(NetworkFile.parse(file), { asOf, weeks })),
    recentlyOpened,
  }
}
