import type { Chart } from '../../../shared/charts/chart.ts'
import { useText } from '../language.tsx'
import '../table.css'

/** The numbers of a chart; what a screen reader gets in any case. */
export function ChartTableView({ chart: { table, title } }: { readonly chart: Chart }) {
  const text = useText()
  const [first, ...others] = table.head
  return (
    <table className="table chart-table">
      <caption className="visually-hidden">{text['charts.table']({ title })}</caption>
      <thead>
        <tr>
          <th scope="col">{first?.text}</th>
          {others.map(({ text: head, isNumber }) => (
            <th key={head} scope="col" className={isNumber ? 'is-number' : undefined}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name, ...cells], row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may be called the same
          <tr key={row}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => {
              const isShort = cells.length < others.length && index === cells.length - 1
              return (
                <td
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place is the column
                  key={index}
                  colSpan={isShort ? others.length - index : undefined}
                  className={isShort ? 'muted' : others[index]?.isNumber ? 'is-number' : undefined}
                >
                  {cell}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
