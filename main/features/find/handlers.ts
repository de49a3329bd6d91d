import { contractTemplate } from '../../../shared/content/index.ts'
import { type Found, type FoundGroup, type FoundKind, foundKinds } from '../../../shared/contract/find.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { excerpt, marked } from '../../../shared/domain/search/marked.ts'
import { parseQuery, rankOfName, type Term, wordsOf } from '../../../shared/domain/search/query.ts'
import type { Context } from '../context.ts'
import type { Entry } from './entries.ts'
import { findMaterials, type Material } from './materials.ts'

/** So many of a kind are shown at once, and so many when one kind is asked for. */
const FEW = 4
const MANY = 50

const isPrivate = (source: string) => /^(note|clientNote|personNote|meetingNote|reflection|goal)$/.test(source)

export const findHandlers = ({ stores }: Context) => {
  const words = (terms: readonly Term[], title: string, body: string): Pick<Found, 'title' | 'excerpt'> => ({
    title: marked(title, terms),
    // A name that says it all needs no more words.
    excerpt: rankOfName(terms, wordsOf(title)) < 2 ? [] : excerpt(body, terms),
  })
  const ofEntry = (terms: readonly Term[], kind: FoundKind, entry: Entry): Found => {
    const belonging = stores.find.belongingOf(entry)
    const { template } = belonging
    return {
      key: `${entry.source} ${entry.key} ${entry.ofNetwork}`,
      kind,
      ...words(terms, entry.title, entry.body),
      // A contract is called after its template.
      ...(template && { title: marked(contractTemplate(template).title[stores.consultant.get().language], []) }),
      private: isPrivate(entry.source),
      ...belonging,
      material: null,
    }
  }
  const ofMaterial = (terms: readonly Term[], { material, template, title, body }: Material): Found => ({
    key: `${material.kind} ${material.id}`,
    kind: 'material',
    ...words(terms, title, body),
    private: false,
    networkId: null,
    networkName: '',
    clientId: null,
    clientName: '',
    participantId: null,
    personName: '',
    meetingId: null,
    date: null,
    template,
    material,
  })
  return {
    'find.all': ({ text, only }): FoundGroup[] => {
      const terms = parseQuery(text)
      if (terms.length === 0) return []
      const count = only ? MANY : FEW
      const search = stores.find.search(terms)
      return foundKinds
        .filter((kind) => only === null || only === kind)
        .map((kind) => {
          const found =
            kind === 'material'
              ? findMaterials(terms, stores.consultant.get().language).map((one) => () => ofMaterial(terms, one))
              : search(kind, count + 1).map((one) => () => ofEntry(terms, kind, one))
          return { kind, found: found.slice(0, count).map((make) => make()), more: found.length > count }
        })
        .filter(({ found }) => found.length > 0)
    },
  } satisfies Partial<FeatureHandlers>
}
