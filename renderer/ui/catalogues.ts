import type { Language } from '../../shared/content/schema.ts'
import type { Catalogue } from '../../shared/i18n/index.ts'

const sources = {
  da: () => import('../../shared/i18n/catalogue.da.ts'),
  en: () => import('../../shared/i18n/catalogue.en.ts'),
} satisfies Record<Language, () => Promise<{ readonly catalogue: Catalogue }>>

const fetched = new Map<Language, Catalogue>()

/** The words of a language, if they are here already. */
export const fetchedCatalogue = (language: Language): Catalogue | undefined => fetched.get(language)

/** Fetches the words of a language, once; rejects where the host does not answer. */
export async function fetchCatalogue(language: Language): Promise<Catalogue> {
  const { catalogue } = await sources[language]()
  fetched.set(language, catalogue)
  return catalogue
}
