import type { HandoutId } from '../../../shared/content/handout-schema.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTask } from '../../api/use-task.ts'
import { PrintButton } from '../../print/print-button.tsx'
import { Button } from '../../ui/button.tsx'
import { ExportOutcome } from '../../ui/export-outcome.tsx'
import { useText } from '../../ui/language.tsx'
import { FolderButton } from '../batch/folder-button.tsx'
import type { Look, Occasion } from './look.ts'

type Props = { readonly handouts: HandoutId[]; readonly look: Look; readonly occasion: Occasion }

/** The export button with its true number of pages, then progress, then the place where the file is. */
export function HandoutExport({ handouts, look, occasion }: Props) {
  const text = useText()
  const task = useTask('handouts.export')
  const input = { handouts, ...look, ...occasion }
  const count = useQuery('handouts.count', handouts.length > 0 ? input : undefined, { keepPrevious: true })
  const ready = handouts.length > 0 && count.data !== undefined
  const forNobody = ready && count.data.copies === 0

  const exportWords = (): string => {
    if (handouts.length === 0) return text['handouts.exportNone']
    if (!ready) return text['handouts.counting']
    return forNobody ? text['handouts.exportNobody'] : text['handouts.export']({ pages: count.data.pages })
  }

  return (
    <>
      <p className="handout-note">
        {occasion.networkId === null ? text['handouts.noteWithout'] : text['handouts.note']}
      </p>
      <div className="handout-export">
        <Button kind="primary" disabled={!ready || forNobody} busy={task.running} onClick={() => void task.run(input)}>
          {exportWords()}
        </Button>
        <PrintButton
          title={text['handouts.fileTitle']}
          disabled={!ready || forNobody}
          pages={() => call('handouts.pages', input)}
          asPdf={() => task.run(input)}
        />
        <FolderButton networkId={occasion.networkId} handouts={handouts} look={look} />
        {ready && !forNobody && <p className="handout-count">{text['handouts.count'](count.data)}</p>}
        <ExportOutcome task={task} />
      </div>
    </>
  )
}
