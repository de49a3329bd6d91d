import { useState } from 'react'
import type { ClauseView, ContractView } from '../../../shared/contract/contracts.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import type { Run } from '../../ui/use-command.ts'
import { ClauseEditor } from './clause-editor.tsx'
import type { ChipText } from './merge-editor-dom.ts'
import { mergePieces } from './merge-text.ts'

type Props = { readonly view: ContractView; readonly clause: ClauseView; readonly run: Run }

/** A clause as it reads, merge fields as chips with their values; and the way to another wording. */
export function ClauseWording({ view, clause, run }: Props) {
  const text = useText()
  const [isEditing, setEditing] = useState(false)
  const chipText = chipTexts(view, text['contract.empty'])
  const save = (wording: string | null) =>
    run('contracts.setClause', { id: view.contract.id, clauseId: clause.id, change: { text: wording } })

  if (isEditing)
    return (
      <ClauseEditor
        clause={clause}
        fields={view.fields}
        chipText={chipText}
        onSave={(wording) => void save(wording)}
        onDone={() => setEditing(false)}
      />
    )
  return (
    <div className="clause__wording">
      <p>
        {mergePieces(clause.text).map((piece, index) => {
          if ('text' in piece) return piece.text
          const chip = chipText(piece.field)
          return (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a wording is its pieces in order
              key={index}
              className={chip.missing ? 'merge-chip merge-chip-missing' : 'merge-chip'}
              title={chip.title}
            >
              {chip.text}
            </span>
          )
        })}
      </p>
      {!view.frozen && (
        <div className="row">
          <Button size="small" onClick={() => setEditing(true)}>
            {text['contract.clause.edit']}
          </Button>
          {clause.ownText !== null && (
            <Button size="small" kind="quiet" onClick={() => void save(null)}>
              {text['contract.clause.restore']}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

/** Chips show what will be printed; a field that is still empty shows its name. */
const chipTexts =
  (view: ContractView, empty: string): ChipText =>
  (field) => {
    const known = view.fields.find(({ key }) => key === field)
    if (!known) return { text: field, title: field, missing: false }
    return known.value
      ? { text: known.value, title: known.label, missing: false }
      : { text: known.label, title: `${known.label}: ${empty}`, missing: true }
  }
