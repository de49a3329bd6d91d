import { Columns3, ListPlus } from 'lucide-react'
import { lazy, Suspense, useDeferredValue, useState } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { ExportMenu } from '../export/export-menu.tsx'
import './people.css'
import { PeopleTable } from './people-table.tsx'
import { useShownColumns } from './use-shown-columns.ts'

const ImportDialog = lazy(async () => ({ default: (await import('../import/import-dialog.tsx')).ImportDialog }))

/** So many rows are shown at first, and so many more at a time. */
const STEP = 100

/** Everybody over all networks, with a search over all that is known of them. */
export function PeoplePage() {
  const text = useText()
  const [words, setWords] = useState('')
  const [limit, setLimit] = useState(STEP)
  const searched = useDeferredValue(words).trim()
  const query = useQuery('participants.search', { words: searched, limit }, { keepPrevious: true })
  const { shown, fields, toggle } = useShownColumns()
  const [importing, setImporting] = useState(false)
  return (
    <div className="stack">
      <PageHeader
        title={text['people.title']}
        actions={
          <>
            {query.data && query.data.total > 0 && <ExportMenu networkId={null} />}
            <Button icon={<ListPlus />} onClick={() => setImporting(true)}>
              {text['import.open']}
            </Button>
          </>
        }
      />
      {importing && (
        <Suspense>
          <ImportDialog network={null} onClose={() => setImporting(false)} />
        </Suspense>
      )}
      <Alike />
      <Answered query={query}>
        {({ people, total }) =>
          total === 0 && searched === '' ? (
            <EmptyState
              title={text['people.empty']}
              action={<ButtonLink href={paths.networks}>{text['people.toNetworks']}</ButtonLink>}
            >
              {text['people.emptyText']}
            </EmptyState>
          ) : (
            <>
              <div className="people-search">
                <TextField
                  label={text['people.search']}
                  hint={text['people.searchHint']}
                  type="search"
                  maxLength={300}
                  value={words}
                  onChange={(typed) => {
                    setWords(typed)
                    setLimit(STEP)
                  }}
                />
                {fields.length > 0 && (
                  <Menu
                    label={text['people.columns']}
                    words={text['people.columnsShort']}
                    icon={<Columns3 />}
                    entries={fields.map(({ id, label }) => ({
                      id,
                      label: text[shown.has(id) ? 'people.hideColumn' : 'people.showColumn']({ label }),
                      run: () => toggle(id),
                    }))}
                  />
                )}
              </div>
              <p className="muted small" role="status">
                {text[searched === '' ? 'people.counted' : 'people.found']({ count: total })}
              </p>
              {total === 0 ? (
                <p>{text['people.none']({ words: searched })}</p>
              ) : (
                <Card className="table-card">
                  <PeopleTable people={people} fields={fields.filter(({ id }) => shown.has(id))} />
                </Card>
              )}
              {total > people.length && (
                <div>
                  <Button onClick={() => setLimit(limit + STEP)} disabled={limit + STEP > 1000}>
                    {text['people.more']({ count: Math.min(STEP, total - people.length) })}
                  </Button>
                </div>
              )}
            </>
          )
        }
      </Answered>
    </div>
  )
}

/** A quiet line when some people look like one. */
function Alike() {
  const text = useText()
  const total = useQuery('duplicates.list', null).data?.total ?? 0
  if (total === 0) return null
  return (
    <div className="people-alike">
      <p>{text['people.alike']({ count: total })}</p>
      <ButtonLink size="small" href={paths.duplicates}>
        {text['people.alikeLook']}
      </ButtonLink>
    </div>
  )
}
