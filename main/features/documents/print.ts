import { setImmediate } from 'node:timers/promises'
import type { Handout } from '../../../shared/content/schema.ts'
import type { TaskContext } from '../../../shared/contract/define.ts'
import type { SharedMinutes } from '../../../shared/contract/meeting-content.ts'
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

export async function layOutMinutes(minutes: SharedMinutes, facts: DocumentFacts): Promise<LaidOutDocument> {
  const [{ minutesModel }, layOut] = await Promise.all([import('../../../shared/documents/minutes.ts'), layout()])
  return layOut(minutesModel(minutes, facts))
}

/** A sheet that a participant signs has the name further down as well, so it is set anew for each. */
const isSignedByOne = ({ items }: Handout): boolean =>
  items.some((item) => item.kind === 'sign' && item.count !== 'members')

/** Sheets for each participant in turn, or copies without names; `names` empty means the latter. */
export type Batch = {
  readonly handouts: readonly Handout[]
  readonly names: readonly string[]
  readonly copies: number
}

/**
 * The sheets of a batch in the order they are handed out: all of one participant, then all of the next. Reports progress
 * by copy, and throws what the signal holds when the batch is cancelled between two copies.
 */
export async function layOutBatch(
  { handouts, names, copies }: Batch,
  facts: HandoutFacts,
  { signal, progress }: TaskContext,
): Promise<LaidOutDocument[]> {
  const [{ withNameLine }, { nameLine }, { loadMeasure }] = await Promise.all([
    import('../../../shared/documents/layout/name-line.ts'),
    import('../../../shared/documents/frame-texts.ts'),
    import('../../documents/measure.ts'),
  ])
  const measure = await loadMeasure()
  const plain = new Map<string, LaidOutDocument>()
  for (const handout of handouts) plain.set(handout.id, await layOutHandout(handout, facts))

  const sheetFor = async (handout: Handout, name: string | undefined): Promise<LaidOutDocument> => {
    const sheet = plain.get(handout.id)
    if (!sheet || name === undefined || handout.mark === 'anonymous')
      return sheet ?? (await layOutHandout(handout, facts))
    if (isSignedByOne(handout)) return await layOutHandout(handout, { ...facts, participantName: name })
    return withNameLine(sheet, nameLine(facts, name), measure)
  }
  const receivers = names.length > 0 ? names : Array.from({ length: copies }, () => undefined)
  const sheets: LaidOutDocument[] = []
  for (const [done, name] of receivers.entries()) {
    signal.throwIfAborted()
    progress({ done, total: receivers.length })
    for (const handout of handouts) sheets.push({ ...(await sheetFor(handout, name)), ...(name && { receiver: name }) })
    // Lets a cancellation in between two copies.
    await setImmediate()
  }
  progress({ done: receivers.length, total: receivers.length })
  return sheets
}

/** The PDF of some sheets. It is dated by the day alone, so equal sheets give equal bytes. */
export async function printPdf(
  sheets: readonly LaidOutDocument[],
  { title, author, day }: { readonly title: string; readonly author: string; readonly day: string },
  { signal }: TaskContext,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const { wholePdf } = await import('../../documents/write-pdf.ts')
  signal.throwIfAborted()
  const bytes = await wholePdf(sheets, { title, author, createdAt: new Date(`${day}T00:00:00Z`) })
  signal.throwIfAborted()
  return { bytes, pages: sheets.reduce((sum, sheet) => sum + sheet.pages.length, 0) }
}
