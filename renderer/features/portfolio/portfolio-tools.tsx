import { SegmentedControl, SelectField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { measureNames, type PortfolioFilter, type PortfolioOrder, portfolioFilters } from './portfolio-filter.ts'

export type PortfolioView = 'charts' | 'numbers'

type Props = {
  readonly counts: Readonly<Record<PortfolioFilter, number>>
  readonly filter: PortfolioFilter
  readonly setFilter: (filter: PortfolioFilter) => void
  readonly order: PortfolioOrder
  readonly setOrder: (order: PortfolioOrder) => void
  readonly view: PortfolioView
  readonly setView: (view: PortfolioView) => void
  readonly words: string
  readonly setWords: (words: string) => void
}

/** Which networks are shown, in what order, and how. */
export function PortfolioTools({ counts, ...chosen }: Props) {
  const text = useText()
  return (
    <div className="portfolio-tools">
      <SegmentedControl
        label={text['portfolio.filter']}
        value={chosen.filter}
        onChange={chosen.setFilter}
        choices={portfolioFilters
          .filter((value) => value === 'all' || value === chosen.filter || counts[value] > 0)
          .map((value) => ({ value, label: text[`portfolio.filter.${value}`]({ count: counts[value] }) }))}
      />
      <SelectField
        label={text['portfolio.order']}
        value={chosen.order}
        onChange={chosen.setOrder}
        choices={[
          { value: 'urgency', label: text['portfolio.order.urgency'] },
          { value: 'name', label: text['networks.name'] },
          { value: 'attendance', label: text['portfolio.order.lowest']({ name: text['indicator.IND-01.title'] }) },
          ...measureNames.map((value) => ({
            value,
            label: text['portfolio.order.lowest']({ name: text[`evaluation.dimension.${value}`] }),
          })),
        ]}
      />
      <TextField
        label={text['portfolio.search']}
        type="search"
        maxLength={300}
        value={chosen.words}
        onChange={chosen.setWords}
      />
      <SegmentedControl
        label={text['evaluation.view']}
        value={chosen.view}
        onChange={chosen.setView}
        choices={[
          { value: 'charts', label: text['evaluation.asCharts'] },
          { value: 'numbers', label: text['evaluation.asTables'] },
        ]}
      />
    </div>
  )
}
