import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { BrandingSample } from '../branding/branding-sample.tsx'
import { CustomFieldsEditor } from '../custom-fields/custom-fields-editor.tsx'
import { RetentionSection } from '../retention/retention-section.tsx'
import { AboutCard } from './about-card.tsx'
import { AccentField } from './accent-field.tsx'
import { AnswerFields } from './answer-fields.tsx'
import { LanguageFields } from './language-fields.tsx'
import { LogoField } from './logo-field.tsx'
import { PassphraseCard } from './passphrase-card.tsx'
import { ProfileFields } from './profile-fields.tsx'
import type { ProfileProps } from './profile-props.ts'
import { SampleCard } from './sample-card.tsx'
import { SchoolHolidays } from './school-holidays.tsx'
import { Section } from './section.tsx'
import './settings.css'

const save: ProfileProps['save'] = (change) => call('consultant.update', change)

/** Everything that is about the user and the app, not about a network. */
export function SettingsPage() {
  const text = useText()
  const query = useQuery('consultant.get', null)
  return (
    <div className="stack settings">
      <PageHeader title={text['settings.title']} />
      <p className="muted">{text['settings.saved']}</p>
      <Answered query={query}>
        {(consultant) => (
          <>
            <Section title={text['settings.profile']} help={text['settings.profileHelp']}>
              <ProfileFields consultant={consultant} save={save} />
            </Section>
            <Section title={text['settings.branding']} help={text['settings.brandingHelp']}>
              <AccentField accent={consultant.accent} save={save} />
              <LogoField logo={consultant.logo} save={save} />
              <BrandingSample clientId={null} />
            </Section>
            <Section title={text['settings.language']} help={text['settings.languageHelp']}>
              <LanguageFields consultant={consultant} save={save} />
            </Section>
            <Section title={text['settings.answers']} help={text['settings.answersHelp']}>
              <AnswerFields consultant={consultant} save={save} />
            </Section>
          </>
        )}
      </Answered>
      <Section title={text['school.title']} help={text['school.help']}>
        <SchoolHolidays />
      </Section>
      <Section title={text['customFields.title']} help={text['customFields.help']}>
        <CustomFieldsEditor />
      </Section>
      <Section title={text['retention.title']} help={text['retention.help']}>
        <RetentionSection />
      </Section>
      <Section title={text['settings.security']} help={text['settings.securityHelp']}>
        <PassphraseCard />
      </Section>
      <SampleCard />
      <Section title={text['settings.about']} help={text['settings.aboutHelp']}>
        <AboutCard />
      </Section>
    </div>
  )
}
