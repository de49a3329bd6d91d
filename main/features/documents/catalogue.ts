import { fillText, plain } from '../../../shared/content/fill-text.ts'
import type { Handout, HandoutGroup } from '../../../shared/content/handout-schema.ts'
import {
  agendaTemplates,
  handoutCatalogue as facts,
  handout as handoutOf,
  methods,
  packs,
  sheets,
} from '../../../shared/content/index.ts'
import type { Bilingual, Language } from '../../../shared/content/schema.ts'
import type { HandoutChoice, PackChoice } from '../../../shared/contract/documents.ts'
import type { HandoutPack } from '../../../shared/contract/handout-packs.ts'
import { sortedBy } from '../danish-order.ts'

type InList = Pick<HandoutChoice, 'kind' | 'minutes'> & {
  readonly group: HandoutGroup
  readonly who: Bilingual
  readonly when: Bilingual
}

/** Ids that this edition of the app has a sheet for, in their order. */
export const knownSheets = (ids: readonly string[]): string[] => ids.filter((id) => sheets.some((one) => one.id === id))

function inList({ id }: Handout): InList {
  const own = facts.handouts[id]
  if (own) return { kind: 'handout', ...own, minutes: own.minutes ?? null }
  const minutes = [...methods, ...agendaTemplates].find((one) => one.id === id)?.minutes ?? null
  return id.startsWith('M')
    ? { kind: 'methodCard', group: 'methods', minutes, ...facts.methods }
    : { kind: 'agenda', group: 'agendas', minutes, ...facts.agendas }
}

const filler = (language: Language) => (text: Bilingual) =>
  plain(fillText(text[language], { language, variant: 'public', values: {} }))

/** Everything that can be handed out, in the order of the catalogue. */
export function handoutChoices(language: Language): HandoutChoice[] {
  const words = filler(language)
  return sheets.map((sheet) => {
    const { who, when, ...rest } = inList(sheet)
    const { id, title, format, purpose, subtitle, pages } = sheet
    return {
      ...rest,
      id,
      title: words(title),
      format: words(format),
      purpose: words(purpose ?? subtitle ?? format),
      who: words(who),
      when: words(when),
      pages,
    }
  })
}

/** The standard packs, then the consultant's own by name. */
export function packChoices(own: readonly HandoutPack[], language: Language): PackChoice[] {
  const words = filler(language)
  return [
    ...packs.map(({ id, title, handouts }) => ({ id, title: words(title), handouts: [...handouts], own: null })),
    ...sortedBy(own, ({ name }) => name).map(({ id, name, handouts }) => ({
      id,
      title: name,
      handouts: knownSheets(handouts),
      own: id,
    })),
  ]
}

/** What a choice of sheets is called: its pack, its one sheet, or undefined. The order of the sheets does not matter. */
export function nameOfSheets(
  ids: readonly string[],
  own: readonly HandoutPack[],
  language: Language,
): string | undefined {
  const key = (list: readonly string[]) => list.toSorted().join()
  const pack = packChoices(own, language).find(({ handouts }) => key(handouts) === key(ids))
  const [only, ...others] = ids
  if (pack) return pack.title
  return only && others.length === 0 ? filler(language)(handoutOf(only).title) : undefined
}
