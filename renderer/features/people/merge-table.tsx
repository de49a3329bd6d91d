import { useId } from 'react'
import type { ComparedPerson } from '../../../shared/contract/duplicates.ts'
import { useText } from '../../ui/language.tsx'
import type { MergeRow } from './merge-rows.ts'

type Props = {
  readonly rows: readonly MergeRow[]
  readonly two: readonly [ComparedPerson, ComparedPerson]
  /** Keys of the rows whose second value is chosen. */
  readonly taken: ReadonlySet<string>
  readonly onChoose: (key: string, isSecond: boolean) => void
}

/** Two people fact by fact. The arrow keys move between the two values of a choice. */
export function MergeTable({ rows, two, taken, onChoose }: Props) {
  const text = useText()
  const networks = ({ memberships }: ComparedPerson) =>
    [...new Set(memberships.map(({ networkName }) => networkName))].join(', ')
  return (
    <div className="table-scroll">
      <table className="table merge-table">
        <thead>
          <tr>
            <th scope="col">{text['merge.fact']}</th>
            <th scope="col">{text['merge.first']}</th>
            <th scope="col">{text['merge.second']}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} isSecond={taken.has(row.key)} onChoose={onChoose} />
          ))}
          <tr>
            <th scope="row">{text['merge.networks']}</th>
            {two.map((person) => (
              <td key={person.participant.id}>{networks(person)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{text['merge.follows']}</th>
            {two.map((person) => (
              <td key={person.participant.id}>{text['merge.counts'](person)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

type RowProps = { readonly row: MergeRow; readonly isSecond: boolean; readonly onChoose: Props['onChoose'] }

function Row({ row, isSecond, onChoose }: RowProps) {
  const text = useText()
  const name = useId()
  const { key, label, first, second, isChoice } = row
  return (
    <tr>
      <th scope="row" id={name}>
        {label}
        {isChoice && row.hint && <span className="merge-table__hint">{row.hint}</span>}
      </th>
      {[first, second].map((value, index) => (
        <td key={index === 0 ? 'first' : 'second'}>
          {isChoice ? (
            <label>
              <input
                type="radio"
                name={name}
                aria-label={`${label}: ${value}`}
                checked={isSecond === (index === 1)}
                onChange={() => onChoose(key, index === 1)}
              />
              <span>{value}</span>
            </label>
          ) : (
            value || <span className="muted">{text['merge.blank']}</span>
          )}
        </td>
      ))}
    </tr>
  )
}
