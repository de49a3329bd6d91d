import type { Consultant } from '../../../shared/domain/consultant.ts'

/** What fields of the profile are given; `save` stores a part of it. */
export type ProfileProps = {
  readonly consultant: Consultant
  readonly save: (change: Partial<Consultant>) => Promise<unknown>
}
