import { ClipboardList, FileSpreadsheet } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import type { Source } from './import-source.tsx'

type Props = {
  readonly source: Source
  /** How many there are below the headings; undefined until that is known. */
  readonly rows: number | undefined
  readonly sheet: number
  readonly onSheet: (sheet: number) => void
  readonly onOther: () => void
  readonly children: ReactNode
}

/** Which list is being looked at, its sheet, what holds for all of it, and a way to another one. */
export function SourceLine({ source, rows, sheet, onSheet, onOther, children }: Props) {
  const text = useText()
  return (
    <div className="import-line">
      {source.name === null ? <ClipboardList aria-hidden="true" /> : <FileSpreadsheet aria-hidden="true" />}
      <p>
        <strong>{source.name ?? text['import.pasted']}</strong>{' '}
        {rows !== undefined && <span className="muted">{text['import.rowCount']({ count: rows })}</span>}
      </p>
      {source.sheets.length > 1 && (
        <SelectField
          label={text['import.sheet']}
          value={String(sheet)}
          choices={source.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChange={(value) => onSheet(Number(value))}
        />
      )}
      {children}
      <Button size="small" onClick={onOther}>
        {text['import.otherList']}
      </Button>
    </div>
  )
}
