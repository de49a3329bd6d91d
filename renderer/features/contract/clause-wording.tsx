import { useState } from 'react'
import type { ClauseView, ContractView } from '../../../shared/contract/contracts.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import type { Run } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { useChipTexts } from './chip-texts.ts'
import { isTemplates } from './clause-kind.ts'
import { DifferenceText } from './difference-text.tsx'
import { MergeEditor } from './merge-editor.tsx'
import type { ChipText } from './merge-editor-dom.ts'
import { mergePieces } from './merge-text.ts'

type Props = { readonly view: ContractView; readonly clause: ClauseView; readonly run: Run }

/** A clause as it reads, to be written in where it stands; and the way back to the catalogue's wording. */
export function ClauseWording({ view, clause, run }: Props) {
  const text = useText()
  const chipText = useChipTexts(view)
  if (view.frozen) return <WordingRead wording={clause.text} chipText={chipText} />
  const { id } = view.contract
  const save = (wording: string) =>
    isTemplates(clause)
      ? call('contracts.setClause', { id, clauseId: clause.id, change: { text: wording || null } })
      : call('contracts.updateClause', { id, clauseId: clause.id, change: { text: wording } })
  return (
    <div className="clause__wording">
      <MergeEditor
        label={text['contract.clause.editing']({ heading: clause.heading })}
        wording={clause.text}
        fields={view.insertable}
        chipText={chipText}
        save={save}
      />
      {isTemplates(clause) && clause.ownText !== null && <OwnWording view={view} clause={clause} run={run} />}
    </div>
  )
}

/** A text with chips for its fields, to be read. */
function WordingRead({ wording, chipText }: { readonly wording: string; readonly chipText: ChipText }) {
  return (
    <p className="clause__read">
      {mergePieces(wording).map((piece, index) => {
        if ('text' in piece) return piece.text
        const chip = chipText(piece.field)
        return (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a wording is its pieces in order
            key={index}
            className={chip.missing ? 'merge-chip merge-chip-missing' : 'merge-chip'}
            title={chip.name}
          >
            {chip.text}
          </span>
        )
      })}
    </p>
  )
}

/** What an own wording has changed in the catalogue's, and the way back to it. */
function OwnWording({ view, clause, run }: Props) {
  const text = useText()
  const report = useUndoNotice()
  const [shown, setShown] = useState(false)
  const { id } = view.contract
  const differences = useQuery('contracts.compare', shown ? { id, with: null } : undefined, { keepPrevious: true })
  const difference = differences.data?.find((one) => one.id === clause.id)
  const restore = async (): Promise<void> => {
    if (!isTemplates(clause)) return
    const answer = await run('contracts.setClause', { id, clauseId: clause.id, change: { text: null } })
    if (answer) report(text['contract.clause.restored'])
  }
  return (
    <>
      <div className="row">
        <Button size="small" kind="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {text['contract.clause.difference']}
        </Button>
        <Button size="small" kind="quiet" onClick={() => void restore()}>
          {text['contract.clause.restore']}
        </Button>
      </div>
      {shown && difference && <DifferenceText parts={difference.text} />}
    </>
  )
}
