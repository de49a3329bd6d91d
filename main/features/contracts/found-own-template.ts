import type { OwnTemplateId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Stores } from '../stores.ts'
import type { StoredTemplate } from './own-template-store.ts'

/** The template of one's own behind an id. Throws `own-template-not-found`. */
export function foundOwnTemplate({ ownTemplates }: Stores, id: OwnTemplateId): StoredTemplate {
  const template = ownTemplates.find(id)
  if (!template) throw new Rejection('own-template-not-found')
  return template
}
