import type { Sent } from '../../../shared/contract/index.ts'
import type { CheckedRow } from '../../../shared/exchange/check-list.ts'

type Row = Sent<'import.store'>['rows'][number]

/** What is stored of a checked list: the rows that are ready, as new people or as those already known. */
export const rowsToStore = (rows: readonly CheckedRow[]): Row[] =>
  rows
    .filter(({ state }) => state === 'ready')
    .map(({ listed: { person, employment, joinedOn, leftOn, custom }, known, choice }) => ({
      existingId: (choice === 'existing' && known?.id) || null,
      person,
      employment,
      joinedOn,
      leftOn,
      custom: [...custom],
    })) as Row[]
