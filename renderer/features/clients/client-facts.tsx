import type { Client } from '../../../shared/domain/client.ts'
import { call } from '../../api/call.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedSegmented, SavedTextField } from '../../ui/saved-fields.tsx'
import { looksLikeCpr } from './cpr.ts'
import { useSectorChoices } from './use-sector-choices.ts'

type TextKey = Exclude<keyof Client, 'id' | 'sector' | 'isSample'>

/** A client's facts, saved as they are typed. */
export function ClientFacts({ client }: { client: Client }) {
  const text = useText()
  const sectors = useSectorChoices()
  const save = (change: Partial<Omit<Client, 'id' | 'isSample'>>) => call('clients.update', { id: client.id, change })
  const saved = (key: TextKey) => ({ value: client[key], save: (value: string) => save({ [key]: value }) })
  return (
    <div className="columns">
      <Card title={text['clients.facts']} className="stack">
        <SavedTextField label={text['clients.name']} required {...saved('name')} />
        <SavedSegmented
          label={text['clients.sector']}
          hint={text['clients.sectorHint']}
          value={client.sector}
          choices={sectors}
          save={(sector) => save({ sector })}
        />
        <SavedTextField
          label={text['clients.cvr']}
          hint={text['clients.cvrHint']}
          inputMode="numeric"
          {...saved('cvr')}
        />
        <SavedTextField
          label={text['clients.note']}
          hint={looksLikeCpr(client.note) ? text['clients.cprWarning'] : text['clients.noteHint']}
          multiline
          {...saved('note')}
        />
      </Card>
      <Card title={text['clients.contact']} className="stack">
        <SavedTextField label={text['clients.contactName']} {...saved('contactName')} />
        <SavedTextField label={text['clients.contactTitle']} {...saved('contactTitle')} />
        <SavedTextField label={text['clients.contactEmail']} type="email" {...saved('contactEmail')} />
        <SavedTextField label={text['clients.contactPhone']} type="tel" {...saved('contactPhone')} />
      </Card>
      <Card title={text['clients.sponsor']} className="stack">
        <p className="muted small">{text['clients.sponsorHint']}</p>
        <SavedTextField label={text['clients.sponsorName']} {...saved('sponsorName')} />
        <SavedTextField label={text['clients.sponsorTitle']} {...saved('sponsorTitle')} />
      </Card>
    </div>
  )
}
