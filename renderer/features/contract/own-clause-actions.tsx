import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'

type Props = { readonly onMove: (steps: 1 | -1) => void; readonly onRemove: () => void }

/** What can be done with a clause of one's own. */
export function OwnClauseActions({ onMove, onRemove }: Props) {
  const text = useText()
  return (
    <div className="row clause__actions">
      <Button size="small" kind="quiet" icon={<ArrowUp size={15} />} onClick={() => onMove(-1)}>
        {text['contract.clause.up']}
      </Button>
      <Button size="small" kind="quiet" icon={<ArrowDown size={15} />} onClick={() => onMove(1)}>
        {text['contract.clause.down']}
      </Button>
      <Button size="small" kind="quiet" icon={<Trash2 size={15} />} onClick={onRemove}>
        {text['contract.clause.remove']}
      </Button>
    </div>
  )
}
