import { useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import { useQuery } from '../../api/use-query.ts'
import { SelectField } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { DifferenceList } from './difference-list.tsx'

const CATALOGUE = 'catalogue'

type Props = { readonly view: ContractView; readonly startsAtCatalogue?: boolean; readonly onClose: () => void }

/** What separates a contract from another of its versions, or from the catalogue's wordings. */
export function DifferenceDialog({ view, startsAtCatalogue = false, onClose }: Props) {
  const text = useText()
  const { id, version } = view.contract
  const others = view.versions.filter((one) => one.id !== id)
  const [against, setAgainst] = useState<string>((!startsAtCatalogue && others[0]?.id) || CATALOGUE)
  const other = others.find((one) => one.id === against)
  const differences = useQuery('contracts.compare', { id, with: other?.id ?? null })
  return (
    <Dialog title={text['contract.difference.title']({ version })} shape="wide" onClose={onClose}>
      <SelectField
        label={text['contract.difference.against']}
        hint={text[other ? 'contract.difference.versionsHelp' : 'contract.difference.catalogueHelp']}
        value={against}
        choices={[
          ...others.map((one) => ({
            value: one.id,
            label: `${text['contract.version.of']({ version: one.version })} · ${text[`contract.status.${one.status}`]}`,
          })),
          { value: CATALOGUE, label: text['contract.difference.catalogue'] },
        ]}
        onChange={setAgainst}
      />
      <DifferenceList differences={differences.data} label={view.title} />
      <FailureNotice failure={differences.failure} />
    </Dialog>
  )
}
