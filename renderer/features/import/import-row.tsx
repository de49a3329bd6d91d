import { Check, CircleSlash, TriangleAlert, UserCheck } from 'lucide-react'
import { useId, useState } from 'react'
import { type CheckedRow, cellKey, type KnownChoice } from '../../../shared/exchange/check-list.ts'
import { isValueProblem } from '../../../shared/exchange/person.ts'
import { cellText } from '../../../shared/exchange/sheet.ts'
import { classNames } from '../../ui/class-names.ts'
import { useText } from '../../ui/language.tsx'
import { columnWords, problemWords } from './import-words.ts'
import type { Import, ImportList } from './use-import.ts'

type Props = { readonly row: CheckedRow; readonly made: Import; readonly list: ImportList }

/** One row of the source: what is wrong with it or known about it, and its cells; those with a problem can be mended. */
export function ImportRow({ row, made, list }: Props) {
  const text = useText()
  const id = useId()
  const { line, cells, problems, state } = row
  const wrong = new Set(problems.filter(isValueProblem).map(({ column }) => column))
  const isPersonWrong = problems.some((problem) => !isValueProblem(problem))
  const canMend = (column: number): boolean => {
    const target = list.targets[column]
    const names = target === 'fullName' || target === 'firstName' || target === 'lastName' || target === 'email'
    const dates = target === 'joinedOn' || target === 'leftOn'
    return wrong.has(column) || (isPersonWrong && (names || dates)) || list.isEdited(cellKey(line, column))
  }
  return (
    <tr className={classNames(state !== 'ready' && 'import-row--out')}>
      <td className="is-number">{line}</td>
      <td id={id} className="import-row__remark">
        <Remark row={row} onChoose={(choice) => made.setRowChoice(line, choice)} />
      </td>
      {list.targets.map((target, column) => {
        const shown = cellText(cells[column])
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <td key={column} className={target === null ? 'import-table__unused' : undefined}>
            {canMend(column) ? (
              <CellField
                label={text['import.cell']({ name: columnWords(text, list, column), line })}
                describedBy={id}
                value={shown}
                isWrong={wrong.has(column)}
                onChange={(value) => made.setCell(line, column, value)}
              />
            ) : (
              <span className="import-row__cell" title={shown.length > 40 ? shown : undefined}>
                {shown}
              </span>
            )}
          </td>
        )
      })}
    </tr>
  )
}

function Remark({ row, onChoose }: { readonly row: CheckedRow; readonly onChoose: (choice: KnownChoice) => void }) {
  const text = useText()
  const { state, problems, known, choice, listed, line } = row
  return (
    <>
      {problems.map((problem) => (
        <span
          key={`${problem.code}${'column' in problem ? problem.column : ''}`}
          className="import-remark import-remark--warn"
        >
          {state === 'ready' ? <TriangleAlert aria-hidden="true" /> : <CircleSlash aria-hidden="true" />}
          <span>
            {problemWords(text, problem)}
            {state === 'ready' && ` ${text['import.valueLeftOut']}`}
          </span>
        </span>
      ))}
      {known && (
        <span className="import-remark">
          <UserCheck aria-hidden="true" />
          <span>
            {text[state === 'member' ? 'import.isMember' : 'import.isKnown']({
              name: known.fullName,
              organisation: known.organisations[0] ?? '',
            })}
            <select
              className="input import-choice"
              aria-label={text['import.knownRow']({ name: listed.person.fullName, line })}
              value={choice}
              onChange={(event) => onChoose(event.target.value as KnownChoice)}
            >
              <option value="existing">
                {text[state === 'member' ? 'import.skipMember' : 'import.known.existing']}
              </option>
              <option value="new">{text['import.known.new']}</option>
            </select>
          </span>
        </span>
      )}
      {problems.length === 0 && !known && (
        <span className="import-remark import-remark--fine">
          <Check aria-hidden="true" /> {text['import.fine']}
        </span>
      )}
    </>
  )
}

type CellProps = {
  readonly label: string
  readonly describedBy: string
  readonly value: string
  readonly isWrong: boolean
  readonly onChange: (value: string) => void
}

/** A cell that can be mended; it is read again when it is left or on Enter. */
function CellField({ label, describedBy, value, isWrong, onChange }: CellProps) {
  const [typed, setTyped] = useState<string>()
  const leave = () => {
    if (typed !== undefined && typed !== value) onChange(typed)
    setTyped(undefined)
  }
  return (
    <input
      className="input import-cell"
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isWrong || undefined}
      autoComplete="off"
      maxLength={300}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
    />
  )
}
