import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { withChange } from '../with-change.ts'
import { checkAccent } from './check-accent.ts'
import { logoSize } from './logo-size.ts'

export const consultantHandlers = ({ stores: { consultant } }: Context) =>
  ({
    'consultant.get': () => consultant.get(),
    'consultant.update': (change) => {
      checkAccent(change.accent)
      if (change.logo && !logoSize(change.logo)) throw new Rejection('logo-not-readable')
      consultant.save(withChange(consultant.get(), change))
      return consultant.get()
    },
  }) satisfies Partial<FeatureHandlers>
