import { fillText, plain } from '../../../shared/content/fill-text.ts'
import type { HandoutItem } from '../../../shared/content/handout-schema.ts'
import { anchorSet, handout } from '../../../shared/content/index.ts'
import type { Bilingual, Language, Variant } from '../../../shared/content/schema.ts'
import type { SheetPart } from '../../../shared/contract/reflections.ts'

type Edition = { readonly language: Language; readonly variant: Variant }

/** The handout that the answers before joining are given on. */
export const sheet = handout('H01')

function partOf(item: HandoutItem, edition: Edition): SheetPart[] {
  const words = (text: Bilingual) => plain(fillText(text[edition.language], { ...edition, values: {} }))
  const { key } = item
  if (item.only && item.only !== edition.variant) return []
  switch (item.kind) {
    case 'heading':
      return [{ kind: 'heading', key, text: words(item.text) }]
    case 'info':
      return [{ kind: 'note', key, text: words(item.text) }]
    case 'text':
      return [{ kind: 'text', key, label: words(item.label) }]
    case 'short':
      return [{ kind: 'line', key, label: words(item.label) }]
    case 'check': {
      const options = item.options.map((one) => ({
        key: `${key}.${one.key}`,
        text: words(one.text),
        write: one.write ?? false,
      }))
      return [{ kind: 'check', key, label: words(item.label), options }]
    }
    case 'radio': {
      const options = item.options.map((one) => ({ key: one.key, text: words(one.text) }))
      return [{ kind: 'choice', key, label: words(item.label), options }]
    }
    case 'scale': {
      const { steps, offScale } = anchorSet(item.anchors)
      return [
        {
          kind: 'scale',
          key,
          label: words(item.label),
          steps: steps.map((step) => (step ? words(step) : '')),
          offScale: offScale ? words(offScale) : null,
        },
      ]
    }
    default:
      return []
  }
}

/** The sheet in one language and edition, without what is only for paper. */
export const sheetView = (edition: Edition): { title: string; parts: SheetPart[] } => ({
  title: sheet.title[edition.language],
  parts: sheet.items.flatMap((item) => partOf(item, edition)),
})
