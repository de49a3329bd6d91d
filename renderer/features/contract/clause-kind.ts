import type { z } from 'zod'
import type { ClauseId, ClauseRule } from '../../../shared/content/contract-schema.ts'
import type { ClauseView } from '../../../shared/contract/contracts.ts'
import type { OwnClauseId } from '../../../shared/domain/ids.ts'

/** Whether a clause is the template's; else it is one of the contract's own. */
export const isTemplates = (
  clause: ClauseView,
): clause is ClauseView & { readonly id: z.infer<typeof ClauseId>; readonly rule: ClauseRule } => clause.rule !== 'own'

/** The id of a clause of the contract's own; undefined for the template's. */
export const ownIdOf = (clause: ClauseView): OwnClauseId | undefined =>
  clause.rule === 'own' ? (clause.id as OwnClauseId) : undefined
