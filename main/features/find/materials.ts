import {
  agendaTemplates,
  clauses,
  clauseText,
  contractTemplates,
  handouts,
  methods,
} from '../../../shared/content/index.ts'
import type { Bilingual, Language } from '../../../shared/content/schema.ts'
import type { Found } from '../../../shared/contract/find.ts'
import { holdsAll, rankOfName, type Term, type Word, wordsOf } from '../../../shared/domain/search/query.ts'

/** A handout, method, agenda, contract template or clause as it is searched. */
export type Material = {
  readonly material: NonNullable<Found['material']>
  readonly template: Found['template']
  readonly title: string
  readonly body: string
  readonly titleWords: readonly Word[]
  readonly words: readonly Word[]
}

const isBilingual = (value: object): value is Bilingual =>
  'da' in value && typeof value.da === 'string' && 'en' in value && typeof value.en === 'string'

/** Every text in a piece of content, in one language, in the order it stands. */
function textsIn(value: unknown, language: Language): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, language))
  if (typeof value !== 'object' || value === null) return []
  if (isBilingual(value)) return [value[language]]
  return Object.values(value).flatMap((one) => textsIn(one, language))
}

/** What is filled in later is no word of the material; of wordings for both editions both are. */
const readable = (text: string): string =>
  text.replaceAll(/\{\{[^}]*\}\}/g, '…').replaceAll(/\[O: ([^|\]]*)\| ?P: ([^\]]*)\]/g, '$1/ $2')

function materialsIn(language: Language): Material[] {
  const made = (
    kind: NonNullable<Found['material']>['kind'],
    id: string,
    title: Bilingual,
    content: unknown,
    template: Found['template'] = null,
  ): Material => {
    const body = readable(textsIn(content, language).join('\n'))
    const name = readable(title[language])
    return {
      material: { kind, id },
      template,
      title: name,
      body,
      titleWords: wordsOf(name),
      words: wordsOf(`${name}\n${body}`),
    }
  }
  return [
    ...handouts.map(({ id, title, ...rest }) => made('handout', id, title, rest)),
    ...methods.map(({ id, title, ...rest }) => made('method', id, title, rest)),
    ...agendaTemplates.map(({ id, title, ...rest }) => made('agenda', id, title, rest)),
    ...contractTemplates.map(({ id, title }) => made('template', id, title, [], id)),
    ...clauses.map((clause) => {
      const template = contractTemplates.find((one) => one.clauses.some(({ id }) => id === clause.id))?.id ?? 'NET-O'
      return made('clause', clause.id, clause.heading, clauseText(clause, template), template)
    }),
  ]
}

const known = new Map<Language, Material[]>()

/** The materials that hold every term, those whose name fits first. */
export function findMaterials(terms: readonly Term[], language: Language): Material[] {
  const materials = known.get(language) ?? materialsIn(language)
  known.set(language, materials)
  return materials
    .filter(({ words }) => holdsAll(terms, words))
    .toSorted((a, b) => rankOfName(terms, a.titleWords) - rankOfName(terms, b.titleWords))
}
