import { useState } from 'react'
import type { ClosedHow } from '../../../shared/contract/networks.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import './attention.css'
import { AttentionPoint, type Point } from './attention-point.tsx'
import { CloseDialog } from './close-dialog.tsx'

const few = 5

/** Points of attention as sentences; each can be closed in one of three ways, with a note if wanted. */
export function AttentionList({ points, showNetwork = false }: { points: readonly Point[]; showNetwork?: boolean }) {
  const text = useText()
  const [all, setAll] = useState(false)
  const [closing, setClosing] = useState<Point>()
  const { run, failure } = useCommand()
  const notice = useUndoNotice()
  const close = async ({ networkId, item }: Point, how: ClosedHow, note: string) => {
    const { rule, dataKey } = item
    const done = await run('networks.closeAttention', { id: networkId, rule, dataKey, how, note })
    if (done === undefined) return
    setClosing(undefined)
    notice(text['overview.closed'])
  }
  return (
    <>
      <FailureNotice failure={failure} />
      <ul className="attention">
        {(all ? points : points.slice(0, few)).map((point) => (
          <AttentionPoint
            key={`${point.networkId} ${point.item.rule} ${point.item.dataKey}`}
            point={point}
            showNetwork={showNetwork}
            onClose={(how) => void close(point, how, '')}
            onCloseWithNote={() => setClosing(point)}
          />
        ))}
      </ul>
      {points.length > few && (
        <Button kind="quiet" size="small" onClick={() => setAll(!all)}>
          {all ? text['overview.showFewer'] : text['overview.showAll']({ count: points.length })}
        </Button>
      )}
      {closing && (
        <CloseDialog
          point={closing}
          onClose={() => setClosing(undefined)}
          onDone={(how, note) => void close(closing, how, note)}
        />
      )}
    </>
  )
}
