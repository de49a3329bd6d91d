import about from '../../../shared/content/about.json' with { type: 'json' }
import { useLanguage, useText } from '../../ui/language.tsx'

/** What the material builds on, and what it is not. */
export function AboutCard() {
  const text = useText()
  const language = useLanguage()
  return (
    <>
      {about.paragraphs.map((paragraph) => (
        <p key={paragraph.da}>{paragraph[language]}</p>
      ))}
      <p>{text['settings.aboutLegal']}</p>
    </>
  )
}
