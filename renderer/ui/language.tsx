import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { Language } from '../../shared/content/schema.ts'
import type { Catalogue, Texts } from '../../shared/i18n/index.ts'
import { fetchCatalogue, fetchedCatalogue } from './catalogues.ts'

const CatalogueContext = createContext<Catalogue | undefined>(undefined)

/** The words of the language asked for; until they have come those shown before, so that nobody sees a half-translated page. */
function useFetched(language: Language): Catalogue | undefined {
  const [shown, setShown] = useState(() => fetchedCatalogue(language))
  useEffect(() => {
    let isAskedFor = true
    fetchCatalogue(language).then(
      (catalogue) => isAskedFor && setShown(catalogue),
      // A host that is gone says so by itself; what stood there stays.
      () => undefined,
    )
    return () => {
      isAskedFor = false
    }
  }, [language])
  return fetchedCatalogue(language) ?? shown
}

/** Gives everything below it one language: our own texts, React Aria's, and the document's `lang`. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const catalogue = useFetched(language)
  const shown = catalogue?.language
  useEffect(() => {
    if (shown) document.documentElement.lang = shown
  }, [shown])
  if (!catalogue) return null
  return (
    <CatalogueContext value={catalogue}>
      <I18nProvider locale={catalogue.language === 'da' ? 'da-DK' : 'en-GB'}>{children}</I18nProvider>
    </CatalogueContext>
  )
}

/** All words of the language that is shown. */
export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext)
  if (!catalogue) throw new Error('words are used outside LanguageProvider')
  return catalogue
}

export const useLanguage = (): Language => useCatalogue().language

/** Every message in the user's language: `text['today.title']`. */
export const useText = (): Texts => useCatalogue().texts
