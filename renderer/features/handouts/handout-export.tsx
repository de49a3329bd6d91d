import type { HandoutId } from '../../../shared/content/schema.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTask } from '../../api/use-task.ts'
import { PrintButton } from '../../print/print-button.tsx'
import { Button } from '../../ui/button.tsx'
import { ExportOutcome } from '../../ui/export-outcome.tsx'
import { useText } from '../../ui/language.tsx'
import { FolderButton } from '../batch/folder-button.tsx'
import type { Look } from './look.ts'

type Props = { readonly handouts: HandoutId[]; readonly networkId: NetworkId; readonly look: Look }

/** The export button with its true number of pages, then progress, then the place where the file is. */
export function HandoutExport({ handouts, networkId, look }: Props) {
  const text = useText()
  const task = useTask('handouts.export')
  const input = { networkId, handouts, ...look, meetingId: null }
  const count = useQuery('handouts.count', handouts.length > 0 ? input : undefined, { keepPrevious: true })
  const ready = handouts.length > 0 && count.data !== undefined

  return (
    <div className="handout-export">
      <Button kind="primary" disabled={!ready || task.running} onClick={() => void task.run(input)}>
        {ready ? text['handouts.export']({ pages: count.data.pages }) : text['handouts.exportNone']}
      </Button>
      <PrintButton title={text['handouts.fileTitle']} disabled={!ready} pages={() => call('handouts.pages', input)} />
      <FolderButton networkId={networkId} handouts={handouts} look={look} />
      {ready && <p className="handout-count">{text['handouts.count'](count.data)}</p>}
      <ExportOutcome task={task} />
      <p className="handout-note">{text['handouts.note']}</p>
    </div>
  )
}
