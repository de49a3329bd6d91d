import type { Handout } from '../../../shared/content/schema.ts'
import type { TaskContext } from '../../../shared/contract/define.ts'
import type { DocumentFacts, HandoutFacts, ResolvedContract } from '../../../shared/documents/facts.ts'
import type { LaidOutDocument } from '../../../shared/documents/page.ts'

// Layout and fonts take time to load, and most sessions begin without a document: they come with the first one.
const layout = async () => {
  const [{ layoutDocument }, { loadMeasure }] = await Promise.all([
    import('../../../shared/documents/layout/document.ts'),
    import('../../documents/measure.ts'),
  ])
  const measure = await loadMeasure()
  return (model: Parameters<typeof layoutDocument>[0]) => layoutDocument(model, measure)
}

export async function layOutHandout(handout: Handout, facts: HandoutFacts): Promise<LaidOutDocument> {
  const [{ handoutModel }, layOut] = await Promise.all([import('../../../shared/documents/handout.ts'), layout()])
  return layOut(handoutModel(handout, facts))
}

export async function layOutContract(contract: ResolvedContract, facts: DocumentFacts): Promise<LaidOutDocument> {
  const [{ contractModel }, layOut] = await Promise.all([
    import('../../../shared/documents/contract-letter.ts'),
    layout(),
  ])
  return layOut(contractModel(contract, facts))
}

export type PrintJob = {
  readonly title: string
  readonly sheets: readonly LaidOutDocument[]
  readonly copies: number
  /** One copy for each, by name; empty for copies without names. */
  readonly names: readonly string[]
  readonly facts: DocumentFacts
}

export async function printPdf(_job: PrintJob, _task: TaskContext): Promise<{ bytes: Uint8Array; pages: number }> {
  throw new Error('not yet')
}
