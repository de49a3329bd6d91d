import type { Sent } from '../../../shared/contract/index.ts'
import type { Network } from '../../../shared/domain/network.ts'
import { call } from '../../api/call.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { SavedCheckedText } from '../../ui/saved-checked-text.tsx'
import { SavedDate } from '../../ui/saved-fields.tsx'
import { isFilled } from '../../ui/text-forms.ts'

/** The network's own name and its first day. */
export function NetworkFields({ network }: { readonly network: Network }) {
  const text = useText()
  const save = (change: Sent<'networks.update'>['change']) => call('networks.update', { id: network.id, change })
  return (
    <Card title={text['frame.network']} aside={<p className="muted small">{text['frame.help']}</p>}>
      <div className="frame-network">
        <SavedCheckedText
          label={text['frame.name']}
          required
          value={network.name}
          maxLength={300}
          accepts={isFilled}
          problem={text['frame.nameNeeded']}
          save={(name) => save({ name })}
        />
        <SavedDate label={text['frame.startsOn']} value={network.startsOn} save={(startsOn) => save({ startsOn })} />
      </div>
    </Card>
  )
}
