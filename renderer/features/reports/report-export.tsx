import { useState } from 'react'
import type { ReportForm } from '../../../shared/contract/report-kinds.ts'
import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import { call } from '../../api/call.ts'
import { useTask } from '../../api/use-task.ts'
import { PrintButton } from '../../print/print-button.tsx'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { TaskOutcome } from '../../ui/task-outcome.tsx'
import { FigureMenu } from './figure-menu.tsx'
import { HandOutDialog, type LastOut } from './hand-out-dialog.tsx'

const more: readonly ReportForm[] = ['docx', 'xlsx', 'csv']

/** The file's own name, without the place where it lies. */
const bareName = (place: string): string => place.split(/[\\/]/).at(-1) ?? ''

type Props = {
  readonly wish: ReportWish
  /** It has not been handed out before, so that it can be noted. */
  readonly isNew: boolean
}

/** The ways out of the app: a file for paper, one to work on, the numbers alone, the printer; and the note that it was handed out. */
export function ReportExport({ wish, isNew }: Props) {
  const text = useText()
  const task = useTask('reports.export')
  const [last, setLast] = useState<LastOut>()
  const [isNoting, setNoting] = useState(false)
  const save = async (form: ReportForm) => {
    const saved = await task.run({ wish, form })
    if (saved?.savedAs) setLast({ form, fileName: bareName(saved.savedAs) })
    return saved
  }
  return (
    <div className="report-export">
      <Button kind="primary" busy={task.running} onClick={() => void save('pdf')}>
        {text['reports.pdf']}
      </Button>
      <div className="report-export__more">
        {more.map((form) => (
          <Button key={form} busy={task.running} onClick={() => void save(form)}>
            {text[`reports.${form as 'docx'}`]}
          </Button>
        ))}
        <PrintButton
          title={text['reports.title']}
          pages={async () => {
            const pages = await call('reports.preview', wish)
            setLast({ form: 'paper', fileName: '' })
            return [pages]
          }}
          asPdf={() => save('pdf')}
        />
      </div>
      <FigureMenu wish={wish} />
      <TaskOutcome task={task} running={text['reports.saving']} saved={() => text['reports.saved']} />
      {isNew && (
        <div>
          <Button onClick={() => setNoting(true)}>{text['reports.handOut']}</Button>
        </div>
      )}
      {isNoting && <HandOutDialog wish={wish} last={last} onClose={() => setNoting(false)} />}
    </div>
  )
}
