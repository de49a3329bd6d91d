import type { LeadershipLevel, WorkplaceSector } from '../domain/values.ts'
import type { PersonColumn } from './columns.ts'

/** One person as a row of a list gives them. Empty texts and nulls are what the list does not say. */
export type ListedPerson = {
  readonly person: {
    readonly fullName: string
    readonly nickname: string
    readonly email: string
    readonly phone: string
    readonly leaderSince: string | null
    readonly note: string
  }
  readonly employment: {
    readonly organisation: string
    readonly position: string
    readonly place: string
    readonly employees: number | null
    readonly sector: WorkplaceSector | null
    readonly leadershipLevel: LeadershipLevel | null
    readonly startsOn: string | null
  }
  /** First and last day in the network, where the list has its own. */
  readonly joinedOn: string | null
  readonly leftOn: string | null
  readonly custom: readonly { readonly fieldId: string; readonly value: string }[]
}

/** Somebody the store has already. `memberships` are those in the network that the list is for. */
export type KnownPerson = {
  readonly id: string
  readonly fullName: string
  readonly email: string
  readonly organisations: readonly string[]
  readonly memberships: readonly { readonly startsOn: string; readonly endsOn: string | null }[]
}

/** A cell that cannot be read as what its column holds. */
export type ValueProblem = {
  readonly code:
    | Extract<
        PersonColumn,
        'email' | 'employees' | 'leaderSince' | 'postStartsOn' | 'joinedOn' | 'leftOn' | 'sector' | 'level'
      >
    | 'tooLong'
  readonly column: number
  readonly value: string
}

/** What is wrong with a row. Only a `ValueProblem` can be passed over by leaving its value out. */
export type RowProblem =
  | ValueProblem
  | { readonly code: 'noName' | 'datesReversed' }
  | { readonly code: 'twice' | 'sameEmail'; readonly line: number }

export const isValueProblem = (problem: RowProblem): problem is ValueProblem => 'column' in problem
