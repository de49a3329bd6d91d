import { useState } from 'react'
import type { DuplicatePair } from '../../../shared/contract/duplicates.ts'
import type { PersonSummary } from '../../../shared/contract/participants.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { MergeDialog } from './merge-dialog.tsx'
import './people.css'
import { PersonNetworks } from './people-table.tsx'

/** Pairs of people who may be one, the likeliest first, to be merged or told apart. */
export function DuplicatesPage() {
  const text = useText()
  const query = useQuery('duplicates.list', null)
  const [compared, setCompared] = useState<DuplicatePair>()
  return (
    <div className="stack">
      <PageHeader
        title={text['duplicates.title']}
        crumbs={[{ href: paths.people, label: text['people.title'] }]}
        crumbsLabel={text['shell.breadcrumbs']}
      />
      <Answered query={query}>
        {({ pairs, total }) =>
          pairs.length === 0 ? (
            <EmptyState title={text['duplicates.empty']}>{text['duplicates.emptyText']}</EmptyState>
          ) : (
            <>
              <p className="prose">{text['duplicates.help']}</p>
              <Card>
                <ul className="duplicate-pairs">
                  {pairs.map((pair) => (
                    <PairItem
                      key={`${pair.first.id} ${pair.second.id}`}
                      pair={pair}
                      onCompare={() => setCompared(pair)}
                    />
                  ))}
                </ul>
              </Card>
              {total > pairs.length && (
                <p className="muted small">{text['duplicates.rest']({ count: total - pairs.length })}</p>
              )}
            </>
          )
        }
      </Answered>
      {compared && (
        <MergeDialog
          firstId={compared.first.id}
          secondId={compared.second.id}
          onMerged={() => {}}
          onClose={() => setCompared(undefined)}
        />
      )}
    </div>
  )
}

function PairItem({ pair, onCompare }: { readonly pair: DuplicatePair; readonly onCompare: () => void }) {
  const text = useText()
  const report = useUndoNotice()
  const { run, running, failure } = useCommand()
  const { first, second, reasons } = pair
  const names = { first: first.fullName, second: second.fullName }
  const dismiss = async () => {
    const done = await run('duplicates.dismiss', { firstId: first.id, secondId: second.id })
    if (done !== undefined) report(text['duplicates.dismissed'](names))
  }
  return (
    <li>
      <div className="row">
        {reasons.map((reason) => (
          <Chip key={reason} tone="neutral">
            {text[`duplicates.reason.${reason}`]}
          </Chip>
        ))}
      </div>
      <div className="duplicate-pair__two">
        <OneOfTwo person={first} />
        <OneOfTwo person={second} />
      </div>
      <div className="row">
        <Button size="small" kind="primary" aria-label={text['duplicates.compareOf'](names)} onClick={onCompare}>
          {text['duplicates.compare']}
        </Button>
        <Button
          size="small"
          aria-label={text['duplicates.notSameOf'](names)}
          busy={running}
          onClick={() => void dismiss()}
        >
          {text['duplicates.notSame']}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </li>
  )
}

function OneOfTwo({ person }: { readonly person: PersonSummary }) {
  return (
    <div>
      <p className="person-subhead">{person.fullName}</p>
      <p className="small">{[person.position, person.organisation].filter(Boolean).join(', ')}</p>
      <p className="muted small">{[person.email, person.phone].filter(Boolean).join(' · ')}</p>
      <p className="muted small">
        <PersonNetworks person={person} />
      </p>
    </div>
  )
}
