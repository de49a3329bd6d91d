import { Copy, Download } from 'lucide-react'
import { useState } from 'react'
import { type CheckedRow, cellKey } from '../../../shared/exchange/check-list.ts'
import { isValueProblem } from '../../../shared/exchange/person.ts'
import { formatList } from '../../../shared/i18n/format.ts'
import { useTask } from '../../api/use-task.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, SegmentedControl } from '../../ui/choice-fields.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { ImportTable } from './import-table.tsx'
import { columnWords } from './import-words.ts'
import { asTabs, leftOut } from './left-out.ts'
import type { Import, ImportList } from './use-import.ts'

type Filter = 'all' | 'problems' | 'known'
type Props = {
  readonly made: Import
  readonly list: ImportList
  readonly custom: readonly { readonly id: string; readonly label: string }[]
  readonly network: { readonly members: number; readonly most: number | undefined } | null
}

// With more rows than can be looked through, those with problems are shown first.
const fewRows = 50

/** How a list was read: what would come of it in sentences, what can be decided about it, and its rows. */
export function ImportPreview({ made, list, custom, network }: Props) {
  const text = useText()
  const { counts, rows } = list
  const [chosen, setChosen] = useState<Filter>()
  const filter = chosen ?? (counts.problems > 0 && rows.length > fewRows ? 'problems' : 'all')
  const knownCount = rows.filter(({ known }) => known !== undefined).length
  const isNamed = list.targets.some(
    (target) => target === 'fullName' || target === 'firstName' || target === 'lastName',
  )
  const filters = [
    { value: 'all' as const, label: text['import.filter.all']({ count: rows.length }) },
    ...(counts.problems > 0 || filter === 'problems'
      ? [{ value: 'problems' as const, label: text['import.filter.problems']({ count: counts.problems }) }]
      : []),
    ...(knownCount > 0 ? [{ value: 'known' as const, label: text['import.filter.known']({ count: knownCount }) }] : []),
  ]
  // A row that was mended stays in sight until another view is chosen.
  const isEdited = ({ line, cells }: CheckedRow) => cells.some((_, column) => list.isEdited(cellKey(line, column)))
  const fits: Readonly<Record<Filter, (row: CheckedRow) => boolean>> = {
    all: () => true,
    problems: (row) => row.problems.length > 0 || isEdited(row),
    known: ({ known }) => known !== undefined,
  }
  const canPassOver = counts.unreadable > 0 || made.withoutUnreadable
  const after = network ? network.members + counts.ready : 0

  return (
    <section className="stack-tight" aria-label={text['import.preview']}>
      <Summary list={list} />
      {!isNamed && <p className="notice notice--warn">{text['import.noNameColumn']}</p>}
      {network?.most !== undefined && counts.ready > 0 && after > network.most && (
        <p className="notice notice--warn">{text['import.tooMany']({ count: after, most: network.most })}</p>
      )}
      {(knownCount > 0 || canPassOver) && (
        <div className="import-choices">
          {knownCount > 0 && (
            <SegmentedControl
              label={text['import.known']}
              value={made.choice}
              choices={[
                { value: 'existing', label: text['import.known.existing'] },
                { value: 'new', label: text['import.known.new'] },
              ]}
              hint={text['import.knownHelp']}
              onChange={made.setChoice}
            />
          )}
          {canPassOver && (
            <CheckField
              label={text['import.withoutUnreadable']}
              checked={made.withoutUnreadable}
              onChange={made.setWithoutUnreadable}
            />
          )}
        </div>
      )}
      {filters.length > 1 && (
        <div className="row-between">
          <SegmentedControl
            label={text['import.filter']}
            hideLabel
            value={filter}
            choices={filters}
            onChange={setChosen}
          />
          {counts.problems > 0 && <LeftOut list={list} />}
        </div>
      )}
      <ImportTable key={filter} made={made} list={list} custom={custom} rows={rows.filter(fits[filter])} />
    </section>
  )
}

function Summary({ list }: { readonly list: ImportList }) {
  const text = useText()
  const language = useLanguage()
  const { ready, problems, members, known } = list.counts
  const isFilled = (index: number) => list.rows.some(({ cells }) => cells[index] !== undefined && cells[index] !== '')
  const ignored = list.targets
    .flatMap((target, index) => (target === null && isFilled(index) ? [index] : []))
    .map((index) => columnWords(text, list, index))
  const withoutValue = list.rows.filter(({ state, problems: found }) => state === 'ready' && found.some(isValueProblem))
  return (
    <p role="status">
      {[
        ready === 0 ? text['import.readyNone'] : text['import.ready']({ count: ready }),
        problems > 0 && text['import.problems']({ count: problems }),
        withoutValue.length > 0 && text['import.incomplete']({ count: withoutValue.length }),
        members > 0 && text['import.members']({ count: members }),
        known > 0 && text['import.knownCount']({ count: known }),
      ]
        .filter(Boolean)
        .join(' ')}{' '}
      {ignored.length > 0 && (
        <span className="muted">{text['import.ignored']({ headings: formatList(ignored, language) })}</span>
      )}
    </p>
  )
}

/** The rows that are left out, on the clipboard or in a file. */
function LeftOut({ list }: { readonly list: ImportList }) {
  const text = useText()
  const language = useLanguage()
  const notify = useNotify()
  const { run, running, failure } = useTask('import.saveLeftOut')
  const copy = () =>
    void navigator.clipboard.writeText(asTabs(leftOut(text, list))).then(
      () => notify(text['import.leftOutCopied']({ count: list.counts.problems })),
      () => notify(text['import.copyFailed']),
    )
  const save = async () => {
    const saved = await run({ language, ...leftOut(text, list) })
    if (saved?.savedAs) notify(text['export.saved']({ place: saved.savedAs }))
  }
  return (
    <div className="row">
      <Button size="small" icon={<Copy />} onClick={copy}>
        {text['import.copyLeftOut']}
      </Button>
      <Button size="small" icon={<Download />} busy={running} onClick={() => void save()}>
        {text['import.saveLeftOut']}
      </Button>
      <FailureNotice failure={failure} />
    </div>
  )
}
