import { FileText } from 'lucide-react'
import { useState } from 'react'
import { ReportKind } from '../../../shared/contract/report-kinds.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useTask } from '../../api/use-task.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { TaskOutcome } from '../../ui/task-outcome.tsx'

/** The group's own report, to take away: what stands on this screen and nothing more. */
export function GroupReport({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const [kind, setKind] = useState<ReportKind>('halfYear')
  const task = useTask('group.saveReport')
  return (
    <Card title={text['reports.title']}>
      <div className="stack-tight">
        <SegmentedControl
          label={text['reports.kind']}
          value={kind}
          onChange={setKind}
          choices={ReportKind.options.map((value) => ({ value, label: text[`reports.kind.${value}`] }))}
        />
        <div className="row">
          {(['pdf', 'docx'] as const).map((form) => (
            <Button
              key={form}
              icon={<FileText />}
              busy={task.running}
              onClick={() => void task.run({ id: networkId, kind, form })}
            >
              {text[`reports.${form}`]}
            </Button>
          ))}
        </div>
        <TaskOutcome task={task} running={text['reports.saving']} saved={() => text['reports.saved']} />
      </div>
    </Card>
  )
}
