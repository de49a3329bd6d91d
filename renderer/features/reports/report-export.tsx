import type { ReportForm, ReportWish } from '../../../shared/contract/reports.ts'
import { call } from '../../api/call.ts'
import { useTask } from '../../api/use-task.ts'
import { PrintButton } from '../../print/print-button.tsx'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { TaskOutcome } from '../../ui/task-outcome.tsx'
import { FigureMenu } from './figure-menu.tsx'

const more: readonly ReportForm[] = ['docx', 'xlsx', 'csv']

/** The ways out of the app: a file for paper, one to work on, the numbers alone, and the printer. */
export function ReportExport({ wish }: { readonly wish: ReportWish }) {
  const text = useText()
  const task = useTask('reports.export')
  const save = (form: ReportForm): void => void task.run({ wish, form })
  return (
    <div className="report-export">
      <Button kind="primary" busy={task.running} onClick={() => save('pdf')}>
        {text['reports.pdf']}
      </Button>
      <div className="report-export__more">
        {more.map((form) => (
          <Button key={form} busy={task.running} onClick={() => save(form)}>
            {text[`reports.${form as 'docx'}`]}
          </Button>
        ))}
        <PrintButton
          title={text['reports.title']}
          pages={async () => [await call('reports.preview', wish)]}
          asPdf={() => task.run({ wish, form: 'pdf' })}
        />
      </div>
      <FigureMenu wish={wish} />
      <TaskOutcome task={task} running={text['reports.saving']} saved={() => text['reports.saved']} />
    </div>
  )
}
