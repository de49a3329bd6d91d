import type { ContractRow } from '../../../shared/contract/contract-overview.ts'

export const contractFilters = ['current', 'missing', 'drafts', 'signed', 'past'] as const
export type ContractFilter = (typeof contractFilters)[number]

const isPast = ({ isNewest, status }: ContractRow) => !isNewest || status === 'expired'

const belongs: Readonly<Record<ContractFilter, (row: ContractRow) => boolean>> = {
  current: (row) => !isPast(row),
  missing: (row) => !isPast(row) && row.missing.length > 0 && row.status !== 'draft',
  drafts: (row) => !isPast(row) && (row.status === 'draft' || row.status === 'shared'),
  signed: (row) => !isPast(row) && row.status === 'signed',
  past: isPast,
}

/** The contracts of a kind in which every typed word is found; those that something is due for come first. */
export function chosenContracts(rows: readonly ContractRow[], filter: ContractFilter, typed: string): ContractRow[] {
  const words = typed.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  const textOf = ({ title, personName, networkName, clientName, missing }: ContractRow) =>
    [title, personName, networkName, clientName, ...missing].join(' ').toLocaleLowerCase('da')
  const chosen = rows.filter((row) => belongs[filter](row) && words.every((word) => textOf(row).includes(word)))
  return chosen.toSorted((a, b) => Number(b.due !== null) - Number(a.due !== null))
}
