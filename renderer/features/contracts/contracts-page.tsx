import { useDeferredValue, useState } from 'react'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { type ContractFilter, chosenContracts, contractFilters } from './contract-filter.ts'
import { ContractTable } from './contract-table.tsx'
import './contracts.css'
import { NetworksWithout } from './networks-without.tsx'

/** The contracts of all networks: how far each is, who has still to sign, and what is due. */
export function ContractsPage() {
  const text = useText()
  const query = useQuery('contracts.everywhere', null)
  const [filter, setFilter] = useState<ContractFilter>('current')
  const [words, setWords] = useState('')
  const searched = useDeferredValue(words)
  return (
    <div className="stack">
      <PageHeader title={text['contracts.title']} />
      <Answered query={query}>
        {({ contracts, without }) => {
          if (contracts.length === 0 && without.length === 0) {
            return (
              <EmptyState
                title={text['contracts.empty']}
                action={<ButtonLink href={paths.networks}>{text['contracts.toNetworks']}</ButtonLink>}
              >
                {text['contracts.emptyText']}
              </EmptyState>
            )
          }
          const chosen = chosenContracts(contracts, filter, searched)
          return (
            <>
              <div className="contracts-tools">
                <SegmentedControl
                  label={text['contracts.filter']}
                  value={filter}
                  onChange={setFilter}
                  choices={contractFilters.map((value) => ({ value, label: text[`contracts.filter.${value}`] }))}
                />
                <TextField
                  label={text['contracts.search']}
                  hint={text['contracts.searchHint']}
                  type="search"
                  maxLength={300}
                  value={words}
                  onChange={setWords}
                />
              </div>
              <p className="muted small" role="status">
                {text['contracts.counted']({ count: chosen.length })}
              </p>
              {chosen.length === 0 ? (
                <p>{text['contracts.nothing']}</p>
              ) : (
                <Card className="table-card">
                  <ContractTable contracts={chosen} />
                </Card>
              )}
              {without.length > 0 && filter === 'current' && searched === '' && <NetworksWithout networks={without} />}
            </>
          )
        }}
      </Answered>
    </div>
  )
}
