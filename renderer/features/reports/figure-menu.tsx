import { ChartLine } from 'lucide-react'
import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTask } from '../../api/use-task.ts'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { TaskOutcome } from '../../ui/task-outcome.tsx'

/** One chart of the report alone, as its reader may see it. */
export function FigureMenu({ wish }: { readonly wish: ReportWish }) {
  const text = useText()
  const figures = useQuery('reports.figures', wish, { keepPrevious: true }).data ?? []
  const task = useTask('reports.saveFigure')
  if (figures.length === 0) return null
  const entries = figures.flatMap(({ id, name }) =>
    (['svg', 'png'] as const).map((form) => ({
      id: `${id} ${form}`,
      label: text['reports.figure']({ name, form: form.toUpperCase() }),
      run: () => void task.run({ wish, figure: id, form }),
    })),
  )
  return (
    <>
      <div>
        <Menu
          label={text['reports.figures']}
          words={text['reports.figures']}
          icon={<ChartLine />}
          size="normal"
          entries={entries}
        />
      </div>
      <TaskOutcome task={task} running={text['reports.saving']} saved={() => text['reports.figureSaved']} />
    </>
  )
}
