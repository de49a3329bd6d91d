import type { ClientBranding as Branding } from '../../../shared/domain/client.ts'
import type { ClientId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { CheckField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedCheckedText } from '../../ui/saved-checked-text.tsx'
import { SavedTextField } from '../../ui/saved-fields.tsx'
import { isWebsiteOrEmpty } from '../../ui/text-forms.ts'
import { AccentField } from '../settings/accent-field.tsx'
import { LogoField } from '../settings/logo-field.tsx'
import '../settings/settings.css'
import { BrandingSample } from './branding-sample.tsx'

/** How one client's documents look, where it differs from the consultant's own, with the top of a handout below. */
export function ClientBranding({ clientId }: { readonly clientId: ClientId }) {
  const text = useText()
  const branding = useQuery('clients.branding', { id: clientId })
  return (
    <Card title={text['branding.title']} className="stack">
      <p className="muted small">{text['branding.help']}</p>
      <Answered query={branding}>{(own) => <Fields clientId={clientId} own={own} />}</Answered>
      <BrandingSample clientId={clientId} />
    </Card>
  )
}

function Fields({ clientId, own }: { readonly clientId: ClientId; readonly own: Branding }) {
  const text = useText()
  const consultant = useQuery('consultant.get', null).data
  const save = (change: Partial<Branding>) => call('clients.brand', { id: clientId, change })
  return (
    <>
      <CheckField
        label={text['branding.ownAccent']}
        checked={own.accent !== null}
        onChange={(on) => void save({ accent: on ? (consultant?.accent ?? null) : null })}
      />
      {own.accent !== null && <AccentField accent={own.accent} save={save} />}
      <LogoField logo={own.logo} save={save} />
      <SavedTextField
        label={text['branding.contactLine']}
        hint={text['branding.contactLineHint']}
        maxLength={120}
        value={own.contactLine}
        save={(contactLine) => save({ contactLine })}
      />
      <SavedCheckedText
        label={text['settings.website']}
        inputMode="url"
        maxLength={120}
        value={own.website}
        accepts={isWebsiteOrEmpty}
        problem={text['settings.websiteOdd']}
        save={(website) => save({ website })}
      />
    </>
  )
}
