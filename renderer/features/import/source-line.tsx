import { ClipboardList, FileSpreadsheet } from 'lucide-react'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import type { Source } from './import-source.tsx'

type Props = {
  readonly source: Source
  readonly sheet: number
  readonly onSheet: (sheet: number) => void
  readonly onOther: () => void
}

/** Which list is being looked at, its sheet, and a way to another one. */
export function SourceLine({ source, sheet, onSheet, onOther }: Props) {
  const text = useText()
  const rows = source.sheets[sheet]?.rows.length ?? 0
  return (
    <div className="import-line">
      {source.name === null ? <ClipboardList aria-hidden="true" /> : <FileSpreadsheet aria-hidden="true" />}
      <p>
        <strong>{source.name ?? text['import.pasted']}</strong>{' '}
        <span className="muted">{text['import.rowCount']({ count: rows })}</span>
      </p>
      {source.sheets.length > 1 && (
        <SelectField
          label={text['import.sheet']}
          value={String(sheet)}
          choices={source.sheets.map(({ name }, index) => ({ value: String(index), label: name }))}
          onChange={(value) => onSheet(Number(value))}
        />
      )}
      <Button size="small" onClick={onOther}>
        {text['import.otherList']}
      </Button>
    </div>
  )
}
