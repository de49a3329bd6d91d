import { handout as handoutOf } from '../../../shared/content/index.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { LaidOutDocument } from '../../../shared/documents/page.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { handoutFacts } from './handout-facts.ts'
import { layOutPages } from './print.ts'
import { receivers } from './receivers.ts'

/** The pages of several documents, for the eye: the tree is that of the first. */
export const asOne = (documents: readonly LaidOutDocument[]): LaidOutDocument => {
  const [first] = documents
  if (!first) throw new Error('Nothing to show')
  return { ...first, pages: documents.flatMap(({ pages }) => pages) }
}

export const printPreviewHandlers = (context: Context) =>
  ({
    'handouts.printPreview': async (options) => {
      const facts = handoutFacts(context, options)
      const names = receivers(context, options).map(({ fullName }) => fullName)
      // Cards go on over copies: two show how they meet on a sheet.
      const shown = options.print.form === 'cards' ? 2 : 1
      return asOne(
        await layOutPages({
          kind: 'handouts',
          handouts: options.handouts.map(handoutOf),
          names: names.slice(0, shown),
          copies: Math.min(options.copies, shown),
          facts,
          print: options.print,
        }),
      )
    },
    'handouts.pages': async (options, task) => {
      const names = receivers(context, options).map(({ fullName }) => fullName)
      if (options.personal && names.length === 0) throw new Rejection('no-members')
      const handouts = options.handouts.map(handoutOf)
      const { copies, print } = options
      const facts = handoutFacts(context, options)
      return await layOutPages({ kind: 'handouts', handouts, names, copies, facts, print }, task)
    },
  }) satisfies Partial<FeatureHandlers>
