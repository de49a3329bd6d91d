import { useState } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { BalanceCard } from '../evaluation/balance-card.tsx'
import { DimensionChart } from '../evaluation/dimension-chart.tsx'
import '../evaluation/evaluation.css'
import { FindingsCard } from '../evaluation/findings-card.tsx'
import { HiddenRounds } from '../evaluation/hidden-rounds.tsx'
import { pulseRounds } from '../evaluation/pulse-rounds.ts'
import { ResultChoice } from '../evaluation/result-choice.tsx'
import { ResultOverview } from '../evaluation/result-overview.tsx'
import { ResultTable } from '../evaluation/result-table.tsx'
import { AlikeNote } from './alike-note.tsx'

/** The group's own answers over time, where enough have answered; no free text and nobody by name. */
export function GroupNumbers({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const query = useQuery('group.evaluation', { id: networkId })
  const [tables, setTables] = useState<ReadonlySet<string>>(new Set())
  const toggle = (item: string): void =>
    setTables((old) => new Set(old.has(item) ? [...old].filter((other) => other !== item) : [...old, item]))
  return (
    <Answered query={query}>
      {({ rounds, held, series, alike, findings, indicators, minResponses, results }) => {
        const shown = pulseRounds(rounds)
        if (shown.length === 0 && results.length === 0) return <p className="muted">{text['group.noAnswers']}</p>
        return (
          <div className="stack">
            <div className="dimensions">
              {series.map((one) => (
                <DimensionChart
                  key={one.item}
                  series={one}
                  rounds={shown}
                  asTable={tables.has(one.item)}
                  onToggle={() => toggle(one.item)}
                />
              ))}
            </div>
            {alike.map((item) => (
              <AlikeNote
                key={item.id}
                item={item}
                what={text[`evaluation.dimension.${item.dimension as 'benefit'}`]}
                date={item.date}
                choices={[]}
              />
            ))}
            <HiddenRounds rounds={shown} limit={minResponses} held={held} saidAbove={undefined} />
            <div className="evaluation__pair">
              <FindingsCard findings={findings} indicators={indicators} audience="group" />
              <BalanceCard balance={indicators.balance} />
            </div>
            {results.map((result) => (
              <section key={result.round.id} className="stack">
                <h2>
                  {text['evaluation.entry.titleOf']({
                    instrument: result.instrument.title,
                    date: formatDate(result.round.heldOn, language),
                  })}
                </h2>
                <ResultOverview result={result} level={3} />
                <Card className="table-card">
                  <ResultTable result={result} alike={result.alike} />
                  <p className="muted small">{text['evaluation.result.legend']}</p>
                </Card>
                <ResultChoice result={result} />
                {result.alike.map((item) => {
                  const asked = result.instrument.items.find(({ id }) => id === item.id)
                  return asked ? (
                    <AlikeNote
                      key={item.id}
                      item={item}
                      what={asked.text}
                      date={result.round.heldOn}
                      choices={asked.kind === 'choice' ? asked.steps : []}
                    />
                  ) : null
                })}
              </section>
            ))}
          </div>
        )
      }}
    </Answered>
  )
}
