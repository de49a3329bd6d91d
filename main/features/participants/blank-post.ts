import type { Employment } from '../../../shared/domain/participant.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'

/** A post of which nothing is known. */
export const blankPost: Omit<Employment, 'id' | 'participantId'> = {
  organisation: '',
  position: '',
  employees: null,
  sector: null,
  place: '',
  leadershipLevel: null,
  startsOn: null,
  endsOn: null,
}

/** Throws `dates-reversed` for a post that ends before it begins. */
export const inOrder = ({ startsOn, endsOn }: Employment): void => {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw new Rejection('dates-reversed')
}
