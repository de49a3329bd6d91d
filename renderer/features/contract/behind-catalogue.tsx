import { useState } from 'react'
import type { ContractView } from '../../../shared/contract/contracts.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { DifferenceDialog } from './difference-dialog.tsx'

/** Says that the catalogue's wordings have changed since, and lets one see how and keep one's own. */
export function BehindCatalogue({ view }: { readonly view: ContractView }) {
  const text = useText()
  const { run, failure } = useCommand()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="contract-behind">
      <p>{text[view.frozen ? 'contract.behind.frozen' : 'contract.behind']}</p>
      <div className="row">
        <Button size="small" onClick={() => setOpen(true)}>
          {text['contract.difference.show']}
        </Button>
        {!view.frozen && (
          <Button
            size="small"
            kind="quiet"
            onClick={() => void run('contracts.keepWordings', { id: view.contract.id })}
          >
            {text['contract.behind.keep']}
          </Button>
        )}
      </div>
      <FailureNotice failure={failure} />
      {isOpen && <DifferenceDialog view={view} startsAtCatalogue onClose={() => setOpen(false)} />}
    </div>
  )
}
