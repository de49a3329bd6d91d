import { z } from 'zod'

/**
 * Why two people look like one. `sameOrganisation` never stands alone: it makes another reason weigh more.
 * `nearName` is one letter off, another spelling of the same sound, or a middle name more.
 */
export const DuplicateReason = z.enum([
  'sameEmail',
  'samePhone',
  'sameName',
  'swappedName',
  'nearName',
  'sameOrganisation',
])
export type DuplicateReason = z.infer<typeof DuplicateReason>

const weights: Readonly<Record<DuplicateReason, number>> = {
  sameEmail: 6,
  samePhone: 5,
  sameName: 5,
  swappedName: 4,
  nearName: 2,
  sameOrganisation: 2,
}

/** How likely reasons make it that two people are one: higher is likelier, a scale of its own. */
export const weightOf = (reasons: readonly DuplicateReason[]): number =>
  reasons.reduce((sum, reason) => sum + weights[reason], 0)
