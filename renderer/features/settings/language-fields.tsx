import { useState } from 'react'
import { chooseTheme, chosenTheme, themes } from '../../app/theme.ts'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedSegmented } from '../../ui/saved-fields.tsx'
import type { ProfileProps } from './profile-props.ts'

/** The language of the app, which changes at once, and light or dark, which belongs to this machine. */
export function LanguageFields({ consultant, save }: ProfileProps) {
  const text = useText()
  const [theme, setTheme] = useState(chosenTheme)
  return (
    <>
      <SavedSegmented
        label={text['settings.languageOf']}
        value={consultant.language}
        choices={[
          { value: 'da', label: text['settings.language.da'] },
          { value: 'en', label: text['settings.language.en'] },
        ]}
        save={(language) => save({ language })}
      />
      <SegmentedControl
        label={text['settings.theme']}
        value={theme}
        choices={themes.map((value) => ({ value, label: text[`settings.theme.${value}`] }))}
        onChange={(next) => {
          chooseTheme(next)
          setTheme(next)
        }}
      />
    </>
  )
}
