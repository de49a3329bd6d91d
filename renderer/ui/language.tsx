import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import type { Language } from '../../shared/content/schema.ts'
import { type Texts, texts } from '../../shared/i18n/index.ts'

const LanguageContext = createContext<Language>('da')

/** Gives everything below it one language: our own texts, React Aria's, and the document's `lang`. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <LanguageContext value={language}>
      <I18nProvider locale={language === 'da' ? 'da-DK' : 'en-GB'}>{children}</I18nProvider>
    </LanguageContext>
  )
}

export const useLanguage = (): Language => useContext(LanguageContext)

/** Every message in the user's language: `text['today.title']`. */
export const useText = (): Texts => texts(useContext(LanguageContext))
