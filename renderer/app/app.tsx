import { useEffect, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Language } from '../../shared/content/schema.ts'
import { LanguageProvider } from '../ui/language.tsx'
import { NoticeProvider } from '../ui/notices.tsx'
import { FailureBoundary } from './failure-boundary.tsx'
import { Gate } from './gate.tsx'

const languageKey = 'language'

/** The language of the screens before the store is open: what was used last on this machine, else Danish. */
const lastLanguage = (): Language => (localStorage.getItem(languageKey) === 'en' ? 'en' : 'da')

export function App() {
  const [language, setLanguage] = useState(lastLanguage)
  useEffect(() => localStorage.setItem(languageKey, language), [language])
  return (
    <LanguageProvider language={language}>
      <Router hook={useHashLocation}>
        <NoticeProvider>
          <FailureBoundary resetKey="">
            <Gate onLanguage={setLanguage} />
          </FailureBoundary>
        </NoticeProvider>
      </Router>
    </LanguageProvider>
  )
}
