import { loadMeasure } from '../../main/documents/measure.ts'
import { wholePdf } from '../../main/documents/write-pdf.ts'
import type { HandoutId } from '../../shared/content/handout-schema.ts'
import { handout } from '../../shared/content/index.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import type { LaidOutDocument } from '../../shared/documents/page.ts'
import { handoutFacts } from './document-facts.ts'

type Edition = Parameters<typeof handoutFacts>[0]

/** A handout laid out as a form of a made-up network, with `formMark` as its mark. */
export async function laidOutForm(id: HandoutId, formMark: string, edition: Edition = {}): Promise<LaidOutDocument> {
  const facts = { ...handoutFacts(edition), fillable: true }
  return { ...layoutDocument(handoutModel(handout(id), facts), await loadMeasure()), formMark }
}

/** The file of a form of a made-up network. */
export const formFile = async (id: HandoutId, formMark = 'mark', edition: Edition = {}): Promise<Uint8Array> =>
  wholePdf([await laidOutForm(id, formMark, edition)], {
    title: handout(id).title.da,
    author: 'Palle Ravn',
    createdAt: new Date('2026-11-24T00:00:00Z'),
  })
