import type { Client } from '../../../shared/domain/client.ts'
import { call } from '../../api/call.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedSegmented, SavedTextField } from '../../ui/saved-fields.tsx'
import { FreeTextHint } from '../participants/free-text-hint.tsx'
import { useSectorChoices } from './use-sector-choices.ts'

type TextKey = Exclude<keyof Client, 'id' | 'sector' | 'isSample'>

/** What the client is and who stands behind the networks, saved as it is typed. */
export function ClientFacts({ client }: { readonly client: Client }) {
  const text = useText()
  const sectors = useSectorChoices()
  const save = (change: Partial<Omit<Client, 'id' | 'isSample'>>) => call('clients.update', { id: client.id, change })
  const saved = (key: TextKey) => ({ value: client[key], save: (value: string) => save({ [key]: value }) })
  return (
    <>
      <Card title={text['clients.sponsor']} className="stack-tight">
        <p className="muted small">{text['clients.sponsorHint']}</p>
        <div className="columns columns--two">
          <SavedTextField label={text['clients.sponsorName']} {...saved('sponsorName')} />
          <SavedTextField label={text['clients.sponsorTitle']} {...saved('sponsorTitle')} />
        </div>
      </Card>
      <Card title={text['clients.facts']} className="stack">
        <div className="columns columns--two">
          <SavedTextField label={text['clients.name']} required {...saved('name')} />
          <SavedTextField
            label={text['clients.cvr']}
            hint={text['clients.cvrHint']}
            inputMode="numeric"
            {...saved('cvr')}
          />
        </div>
        <SavedSegmented
          label={text['clients.sector']}
          hint={text['clients.sectorHint']}
          value={client.sector}
          choices={sectors}
          save={(sector) => save({ sector })}
        />
        <SavedTextField
          label={text['clients.note']}
          hint={<FreeTextHint written={client.note} />}
          multiline
          maxLength={5000}
          {...saved('note')}
        />
      </Card>
    </>
  )
}
