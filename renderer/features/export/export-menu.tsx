import { Download } from 'lucide-react'
import type { SavedList } from '../../../shared/contract/exchange.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useTask } from '../../api/use-task.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { Progress } from '../../ui/progress.tsx'

/** Lists of a network, or of everybody (null), as files for a spreadsheet. */
export function ExportMenu({ networkId }: { readonly networkId: NetworkId | null }) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const people = useTask('export.people')
  const attendance = useTask('export.attendance')
  const running = [people, attendance].find((task) => task.running)
  const tell = (saved: SavedList | undefined) => {
    if (saved?.savedAs) notify(text['export.saved']({ place: saved.savedAs }))
  }
  const formats = [
    ['xlsx', 'Xlsx'],
    ['csv', 'Csv'],
  ] as const
  const entries = [
    ...formats.map(([format, key]) => ({
      id: `people-${format}`,
      label: text[`export.people${key}`],
      run: () => void people.run({ networkId, format, language }).then(tell),
    })),
    ...(networkId === null
      ? []
      : formats.map(([format, key]) => ({
          id: `attendance-${format}`,
          label: text[`export.attendance${key}`],
          run: () => void attendance.run({ networkId, format, language }).then(tell),
        }))),
  ]
  return (
    <>
      {running && <Progress label={text['export.running']} progress={running.progress} onCancel={running.cancel} />}
      <FailureNotice failure={people.failure ?? attendance.failure} />
      <Menu
        label={text['export.open']}
        words={text['export.open']}
        icon={<Download />}
        size="normal"
        entries={entries}
      />
    </>
  )
}
