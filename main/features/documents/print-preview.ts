import { handout as handoutOf } from '../../../shared/content/index.ts'
import type { TaskContext } from '../../../shared/contract/define.ts'
import type { HandoutOptions } from '../../../shared/contract/documents.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import type { LaidOutDocument } from '../../../shared/documents/page.ts'
import { inPrintForm } from '../../../shared/documents/print-forms/index.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { handoutFacts } from './handout-facts.ts'
import { layOutBatch } from './print.ts'
import { receivers } from './receivers.ts'

/** For work that is too short to be watched or stopped. */
const unwatched: TaskContext = { signal: new AbortController().signal, progress: () => {} }

/** The sheets of a batch, copy for copy. */
export const inCopies = (sheets: readonly LaidOutDocument[], { handouts }: Pick<HandoutOptions, 'handouts'>) =>
  Array.from({ length: sheets.length / handouts.length }, (_, at) =>
    sheets.slice(at * handouts.length, (at + 1) * handouts.length),
  )

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
      const sheets = await layOutBatch(
        {
          handouts: options.handouts.map(handoutOf),
          names: names.slice(0, shown),
          copies: Math.min(options.copies, shown),
        },
        facts,
        unwatched,
      )
      return asOne([...inPrintForm(inCopies(sheets, options), options.print)])
    },
    'handouts.pages': async (options, task) => {
      const names = receivers(context, options).map(({ fullName }) => fullName)
      if (options.personal && names.length === 0) throw new Rejection('no-members')
      const handouts = options.handouts.map(handoutOf)
      const sheets = await layOutBatch(
        { handouts, names, copies: options.copies },
        handoutFacts(context, options),
        task,
      )
      return [...inPrintForm(inCopies(sheets, options), options.print)]
    },
  }) satisfies Partial<FeatureHandlers>
