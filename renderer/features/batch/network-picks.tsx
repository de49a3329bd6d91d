import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'

type Props = { readonly picked: readonly NetworkId[]; readonly onPick: (picked: readonly NetworkId[]) => void }

/** Which networks get a folder. */
export function NetworkPicks({ picked, onPick }: Props) {
  const text = useText()
  const { data: networks = [] } = useQuery('networks.list', null)
  const all = networks.map(({ id }) => id)
  return (
    <fieldset className="batch-networks">
      <legend>{text['batch.networks']}</legend>
      <div className="batch-networks__list">
        {networks.map(({ id, name, clientName }) => (
          <CheckField
            key={id}
            label={name}
            hint={clientName}
            checked={picked.includes(id)}
            onChange={(on) => onPick(all.filter((one) => (one === id ? on : picked.includes(one))))}
          />
        ))}
      </div>
      {networks.length > 1 && (
        <Button size="small" onClick={() => onPick(picked.length === all.length ? picked.slice(0, 1) : all)}>
          {picked.length === all.length ? text['batch.onlyOne'] : text['batch.all']({ count: all.length })}
        </Button>
      )}
    </fieldset>
  )
}
