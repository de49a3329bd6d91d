import { useLayoutEffect, useRef } from 'react'
import type { ClauseView, FieldView } from '../../../shared/contract/contracts.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { type ChipText, insertChip, readWording, showWording } from './merge-editor-dom.ts'

type Props = {
  readonly clause: ClauseView
  readonly fields: readonly FieldView[]
  readonly chipText: ChipText
  readonly onSave: (wording: string) => void
  readonly onDone: () => void
}

/**
 * Text with unbreakable chips for the merge fields. React leaves the inside of the editable element alone: the browser
 * changes it while one types, and it is read when the element is left.
 */
export function ClauseEditor({ clause, fields, chipText, onSave, onDone }: Props) {
  const text = useText()
  const editable = useRef<HTMLDivElement>(null)
  const first = useRef({ wording: clause.text, chipText })

  useLayoutEffect(() => {
    const element = editable.current
    if (!element) return
    showWording(element, first.current.wording, first.current.chipText)
    element.focus()
  }, [])

  const save = (): void => {
    const wording = editable.current && readWording(editable.current)
    if (wording && wording !== clause.text) onSave(wording)
  }
  const label = text['contract.clause.editing']({ heading: clause.heading })
  return (
    <div className="clause__wording">
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea cannot hold chips */}
      <div
        ref={editable}
        className="input clause-editor"
        contentEditable="plaintext-only"
        role="textbox"
        aria-multiline="true"
        aria-label={label}
        tabIndex={0}
        onBlur={save}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <div className="row">
        <select
          className="input clause-editor__fields"
          aria-label={text['contract.clause.insert']}
          value=""
          onMouseDown={save}
          onChange={(event) => {
            if (editable.current && event.target.value) insertChip(editable.current, event.target.value, chipText)
            save()
          }}
        >
          <option value="">{text['contract.clause.insert']}</option>
          {fields.map(({ key, label: name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
        <Button
          size="small"
          onClick={() => {
            save()
            onDone()
          }}
        >
          {text['contract.clause.done']}
        </Button>
      </div>
    </div>
  )
}
