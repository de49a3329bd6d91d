import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import { weekdayOf } from '../../../shared/domain/dates.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { SavedSegmented } from '../../ui/saved-fields.tsx'
import { frameSentences } from './frame-words.ts'

/** The frame read back in sentences, and the language that its contract is written in. */
export function FrameReading({ detail: { network, frame, quorum } }: { readonly detail: NetworkDetail }) {
  const text = useText()
  const language = useLanguage()
  const meetings = useQuery('meetings.plan', { networkId: network.id }).data?.meetings ?? []
  const contract = useQuery('contracts.get', { networkId: network.id }).data
  const days = new Set(meetings.filter(({ status }) => status !== 'cancelled').map(({ date }) => weekdayOf(date)))
  const [weekday] = days
  const shared = days.size === 1 && weekday ? weekday : null
  return (
    <Card title={text['frame.reads']}>
      <div className="stack">
        <p className="prose">{frameSentences(frame, { quorum, weekday: shared }, text, language)}</p>
        {contract === null && <p className="muted small">{text['frame.contractNone']}</p>}
        {contract && (
          <SavedSegmented
            label={text['frame.contractLanguage']}
            value={contract.contract.language}
            disabled={contract.frozen}
            choices={(['da', 'en'] as const).map((value) => ({
              value,
              label: text[`frame.contractLanguage.${value}`],
            }))}
            save={(chosen) => call('contracts.update', { id: contract.contract.id, change: { language: chosen } })}
            {...(contract.frozen && { hint: text['frame.contractSigned'] })}
          />
        )}
      </div>
    </Card>
  )
}
