import { useText } from '../../ui/language.tsx'
import { SavedCheckedText } from '../../ui/saved-checked-text.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { isCvrOrEmpty, isEmailOrEmpty, isWebsiteOrEmpty } from '../../ui/text-forms.ts'
import type { ProfileProps } from './profile-props.ts'

type LineKey = 'fullName' | 'title' | 'company' | 'phone' | 'insurer'

/** Who the consultant is. */
export function ProfileFields({ consultant, save }: ProfileProps) {
  const text = useText()
  const line = (key: LineKey) => ({
    value: consultant[key],
    maxLength: 300,
    save: (value: string) => save({ [key]: value }),
  })
  return (
    <div className="settings-pairs">
      <SavedTextField label={text['settings.fullName']} autoComplete="name" {...line('fullName')} />
      <SavedTextField label={text['settings.jobTitle']} {...line('title')} />
      <SavedTextField label={text['settings.company']} {...line('company')} />
      <SavedCheckedText
        label={text['settings.cvr']}
        inputMode="numeric"
        value={consultant.cvr}
        accepts={isCvrOrEmpty}
        problem={text['settings.cvrOdd']}
        save={(cvr) => save({ cvr })}
      />
      <SavedCheckedText
        label={text['settings.email']}
        type="email"
        value={consultant.email}
        accepts={isEmailOrEmpty}
        problem={text['settings.emailOdd']}
        save={(email) => save({ email: email.trim() })}
      />
      <SavedTextField label={text['settings.phone']} type="tel" {...line('phone')} />
      <SavedCheckedText
        label={text['settings.website']}
        hint={text['settings.websiteHint']}
        inputMode="url"
        autoComplete="url"
        maxLength={120}
        value={consultant.website}
        accepts={isWebsiteOrEmpty}
        problem={text['settings.websiteOdd']}
        save={(website) => save({ website })}
      />
      <SavedTextField label={text['settings.insurer']} hint={text['settings.insurerHint']} {...line('insurer')} />
    </div>
  )
}
