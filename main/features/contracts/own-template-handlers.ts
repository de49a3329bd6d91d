import { contractContentVersion, contractTemplate } from '../../../shared/content/index.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { OwnTemplate } from '../../../shared/contract/own-templates.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { OwnTemplateId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { sameText, sortedBy } from '../danish-order.ts'
import { foundContract } from '../found.ts'
import { newId } from '../new-id.ts'
import { differenceOfChoices, termsOf } from './compare.ts'
import { foundOwnTemplate } from './found-own-template.ts'
import type { StoredTemplate, TemplateChoices } from './own-template-store.ts'

const choicesOf = ({ clauses, ownClauses, fields }: Contract): TemplateChoices => ({
  clauses,
  ownClauses,
  fields: termsOf(fields),
})

/** Whether a template's own wordings were written against an older catalogue than today's. */
const isOlder = (contentVersion: number, { clauses }: TemplateChoices): boolean =>
  contentVersion < contractContentVersion && clauses.some(({ text }) => text !== null)

/** Templates of one's own: kept from a contract, versioned, compared. */
export const ownTemplateHandlers = ({ stores, today }: Context) => {
  const view = (template: StoredTemplate): OwnTemplate => {
    const versions = stores.ownTemplates.versions(template.id)
    const [newest] = versions
    return {
      ...template,
      title: contractTemplate(template.templateId).title[template.language],
      versions: versions.map(({ version, savedOn }) => ({ version, savedOn })),
      catalogueIsNewer: newest !== undefined && isOlder(newest.contentVersion, newest.choices),
    }
  }
  const checkName = (name: string, own?: OwnTemplateId): void => {
    if (stores.ownTemplates.all().some((one) => one.id !== own && sameText(one.name, name)))
      throw new Rejection('own-template-name-taken', { name })
  }
  const addVersion = (template: StoredTemplate, version: number, contract: Contract): OwnTemplate => {
    const { contentVersion } = contract
    stores.ownTemplates.addVersion(template.id, {
      version,
      savedOn: today(),
      contentVersion,
      choices: choicesOf(contract),
    })
    return view(template)
  }
  return {
    'ownTemplates.list': () => sortedBy(stores.ownTemplates.all(), ({ name }) => name).map(view),
    'ownTemplates.save': ({ contractId, name }) => {
      const contract = foundContract(stores, contractId)
      checkName(name)
      const { templateId, language, variant } = contract
      const template = { id: newId(OwnTemplateId), name, templateId, language, variant }
      stores.ownTemplates.insert(template)
      return addVersion(template, 1, contract)
    },
    'ownTemplates.saveVersion': ({ id, contractId }) => {
      const template = foundOwnTemplate(stores, id)
      const contract = foundContract(stores, contractId)
      const isOfItsKind = (['templateId', 'language', 'variant'] as const).every(
        (key) => template[key] === contract[key],
      )
      if (!isOfItsKind) throw new Rejection('own-template-differs', { name: template.name })
      const [newest] = stores.ownTemplates.versions(id)
      if (JSON.stringify(newest?.choices) === JSON.stringify(choicesOf(contract)))
        throw new Rejection('own-template-unchanged', { name: template.name })
      return addVersion(template, (newest?.version ?? 0) + 1, contract)
    },
    'ownTemplates.rename': ({ id, name }) => {
      const template = foundOwnTemplate(stores, id)
      checkName(name, id)
      stores.ownTemplates.rename(id, name)
      return view({ ...template, name })
    },
    'ownTemplates.delete': ({ id }) => {
      stores.ownTemplates.delete(foundOwnTemplate(stores, id).id)
      return null
    },
    'ownTemplates.compare': ({ id, from, to }) => {
      const template = foundOwnTemplate(stores, id)
      const versions = stores.ownTemplates.versions(id)
      const choices = (wanted: number): TemplateChoices => {
        const found = versions.find(({ version }) => version === wanted)
        if (!found) throw new Rejection('own-template-not-found')
        return found.choices
      }
      return differenceOfChoices(template, from === null ? null : choices(from), choices(to))
    },
  } satisfies Partial<FeatureHandlers>
}
