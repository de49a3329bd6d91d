import { useState } from 'react'
import type { BinEntry } from '../../../shared/contract/history.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ConfirmDeletion } from '../../ui/confirm-deletion.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { BinTable } from './bin-table.tsx'
import { TodaysChanges } from './todays-changes.tsx'

/** What was deleted lately, to be brought back or forgotten, and what was changed today. */
export function BinPage() {
  const text = useText()
  const notify = useNotify()
  const query = useQuery('bin.list', null)
  const [forgetting, setForgetting] = useState<BinEntry | 'all'>()
  const count = query.data?.length ?? 0
  const forget = async (what: BinEntry | 'all') => {
    if (what !== 'all') return void (await call('bin.remove', { id: what.id }))
    await call('bin.empty', null)
    notify(text['bin.emptied'])
  }
  return (
    <div className="stack">
      <PageHeader
        title={text['bin.title']}
        actions={count > 0 && <Button onClick={() => setForgetting('all')}>{text['bin.emptyBin']}</Button>}
      />
      <Card title={text['bin.deleted']} className="table-card">
        <Answered query={query}>
          {(entries) =>
            entries.length === 0 ? (
              <EmptyState title={text['bin.empty']}>{text['bin.emptyText']}</EmptyState>
            ) : (
              <>
                <p className="muted small">{text['bin.help']}</p>
                <BinTable entries={entries} onForget={setForgetting} />
              </>
            )
          }
        </Answered>
      </Card>
      <TodaysChanges />
      {forgetting && (
        <ConfirmDeletion
          title={
            forgetting === 'all'
              ? text['bin.emptyTitle']
              : text['bin.removeTitle']({ name: forgetting.name || text['bin.kind.other'] })
          }
          confirm={forgetting === 'all' ? text['bin.emptyBin'] : text['bin.remove']}
          onConfirm={() => forget(forgetting)}
          onClose={() => setForgetting(undefined)}
        >
          <p>{forgetting === 'all' ? text['bin.emptyQuestion']({ count }) : text['bin.removeText']}</p>
        </ConfirmDeletion>
      )}
    </div>
  )
}
