import { FileDown } from 'lucide-react'
import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import { call } from '../../api/call.ts'
import { useTask } from '../../api/use-task.ts'
import { PrintButton } from '../../print/print-button.tsx'
import { Button } from '../../ui/button.tsx'
import { ExportOutcome } from '../../ui/export-outcome.tsx'
import { useText } from '../../ui/language.tsx'

type Props = { readonly networkId: NetworkId; readonly participantId: ParticipantId | null }

/** Goal ladders on paper, one a sheet: of one person, or of all who have a goal. */
export function GoalSheets(which: Props) {
  const text = useText()
  const task = useTask('goals.exportSheets')
  return (
    <div className="stack-tight">
      <div className="row">
        <Button icon={<FileDown />} busy={task.running} onClick={() => void task.run(which)}>
          {text[which.participantId === null ? 'goals.sheets' : 'goals.sheet']}
        </Button>
        <PrintButton
          title={text['goals.ladder']}
          pages={() => call('goals.previewSheets', which)}
          asPdf={() => task.run(which)}
        />
      </div>
      <ExportOutcome task={task} />
    </div>
  )
}
