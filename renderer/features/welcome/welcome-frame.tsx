import type { ReactNode } from 'react'
import type { Language } from '../../../shared/content/schema.ts'
import { BrandMark } from '../../app/brand-mark.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import './welcome.css'

/** The calm page before the app: the mark, one column, and the language. */
export function WelcomeFrame({
  title,
  onLanguage,
  children,
}: {
  title: string
  onLanguage: (language: Language) => void
  children: ReactNode
}) {
  const text = useText()
  const language = useLanguage()
  return (
    <main className="welcome">
      <title>Sparringsrum</title>
      <div className="welcome__column">
        <BrandMark size={44} />
        <h1>{title}</h1>
        {children}
      </div>
      <div className="welcome__language">
        <SegmentedControl
          label={text['welcome.language']}
          hideLabel
          value={language}
          onChange={onLanguage}
          choices={[
            { value: 'da', label: 'Dansk' },
            { value: 'en', label: 'English' },
          ]}
        />
      </div>
    </main>
  )
}
