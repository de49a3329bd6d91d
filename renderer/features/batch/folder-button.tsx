import { FolderDown } from 'lucide-react'
import { useState } from 'react'
import type { HandoutId } from '../../../shared/content/handout-schema.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import type { Look } from '../handouts/look.ts'
import { FolderDialog } from './folder-dialog.tsx'

export type FolderProps = {
  /** The network it is opened for; null to choose among all. */
  readonly networkId: NetworkId | null
  readonly handouts: readonly HandoutId[]
  readonly look: Look
}

/** Opens the export of a folder: several files, for one network or many. */
export function FolderButton(props: FolderProps) {
  const text = useText()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon={<FolderDown />} onClick={() => setOpen(true)}>
        {props.networkId === null ? text['handouts.forNetworks'] : text['batch.open']}
      </Button>
      {isOpen && <FolderDialog {...props} onClose={() => setOpen(false)} />}
    </>
  )
}
