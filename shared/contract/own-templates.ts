import { z } from 'zod'
import { TemplateId } from '../content/contract-schema.ts'
import { Language, Variant } from '../content/schema.ts'
import { ContractId, OwnTemplateId } from '../domain/ids.ts'
import { FilledLine, IsoDate } from '../domain/values.ts'
import { ClauseDifference } from '../domain/word-difference.ts'
import { command, query } from './define.ts'

/** A choice of clauses and wordings under a name of one's own, with the days its versions were saved; the newest first. */
export const OwnTemplate = z.strictObject({
  id: OwnTemplateId,
  name: z.string(),
  templateId: TemplateId,
  /** What the template it is made from is called. */
  title: z.string(),
  language: Language,
  variant: Variant,
  versions: z.array(z.strictObject({ version: z.int(), savedOn: IsoDate })),
  /** The catalogue has changed a wording since the newest version was saved. */
  catalogueIsNewer: z.boolean(),
})
export type OwnTemplate = z.infer<typeof OwnTemplate>

const Name = FilledLine.max(80)

export const ownTemplates = {
  /** All of them, by name. */
  'ownTemplates.list': query(z.null(), z.array(OwnTemplate)),
  /** Keeps a contract's clauses, wordings and terms as a template. Refused with `own-template-name-taken`. */
  'ownTemplates.save': command(z.strictObject({ contractId: ContractId, name: Name }), OwnTemplate),
  /** The next version of a template, from a contract of the same kind, language and edition. */
  'ownTemplates.saveVersion': command(z.strictObject({ id: OwnTemplateId, contractId: ContractId }), OwnTemplate),
  'ownTemplates.rename': command(z.strictObject({ id: OwnTemplateId, name: Name }), OwnTemplate),
  'ownTemplates.delete': command(z.strictObject({ id: OwnTemplateId }), z.null()),
  /** What separates two versions; `from` null is the catalogue as it is now. */
  'ownTemplates.compare': query(
    z.strictObject({ id: OwnTemplateId, from: z.int().min(1).nullable(), to: z.int().min(1) }),
    z.array(ClauseDifference),
  ),
}
