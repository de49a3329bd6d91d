import { handout } from '../../../shared/content/index.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { checkAccent } from '../consultant/check-accent.ts'
import { logoSize } from '../consultant/logo-size.ts'
import type { Context } from '../context.ts'
import { brandedFactsOf } from '../documents/document-facts.ts'
import { layOutHandout } from '../documents/print.ts'
import { foundClient } from '../found.ts'
import { withChange } from '../with-change.ts'

export const brandingHandlers = (context: Context) => {
  const { stores } = context
  return {
    'clients.branding': ({ id }) => stores.branding.of(foundClient(stores, id).id),
    'clients.brand': ({ id, change }) => {
      foundClient(stores, id)
      checkAccent(change.accent)
      if (change.logo && !logoSize(change.logo)) throw new Rejection('logo-not-readable')
      const branding = withChange(stores.branding.of(id), change)
      stores.branding.save(id, branding)
      return branding
    },
    'branding.sample': async ({ clientId, language }) =>
      await layOutHandout(handout('H01'), { ...brandedFactsOf(context, clientId, language), memberNames: [] }),
  } satisfies Partial<FeatureHandlers>
}
