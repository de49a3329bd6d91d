import { FolderDown } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { FolderDialog, type FolderProps } from './folder-dialog.tsx'

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
