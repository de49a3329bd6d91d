import { useState } from 'react'
import type { Answer } from '../../../shared/contract/index.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useCatalogue, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { mergeRows } from './merge-rows.ts'
import { MergeTable } from './merge-table.tsx'

type Props = {
  readonly firstId: ParticipantId
  readonly secondId: ParticipantId
  /** Called with the person who goes on. */
  readonly onMerged: (keptId: ParticipantId) => void
  readonly onClose: () => void
}

/** Two people side by side: what is kept where they differ, and the merge, or the word that they are two. */
export function MergeDialog(props: Props) {
  const text = useText()
  const query = useQuery('duplicates.compare', { firstId: props.firstId, secondId: props.secondId })
  return (
    <Dialog title={text['merge.title']} shape="wide" onClose={props.onClose}>
      <Answered query={query}>{(comparison) => <Comparison {...props} comparison={comparison} />}</Answered>
    </Dialog>
  )
}

type ComparisonProps = Props & { readonly comparison: Answer<'duplicates.compare'> }

function Comparison({ comparison: { first, second, refusal }, onMerged, onClose }: ComparisonProps) {
  const { texts: text, language, rejections } = useCatalogue()
  const report = useUndoNotice()
  const { run, running, failure } = useCommand()
  const { data: fields = [] } = useQuery('customFields.list', null)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const rows = mergeRows([first, second], fields, text, language)
  const ids = { firstId: first.participant.id, secondId: second.participant.id }
  const names = { first: first.participant.fullName, second: second.participant.fullName }
  const networksOf = new Set(first.memberships.map(({ membership }) => membership.networkId))
  const isInSame = second.memberships.some(({ membership }) => networksOf.has(membership.networkId))

  const choose = (key: string, isSecond: boolean) => {
    const next = new Set(taken)
    if (isSecond) next.add(key)
    else next.delete(key)
    setTaken(next)
  }
  const merge = async () => {
    const chosen = rows.filter(({ key, isChoice }) => isChoice && taken.has(key)).map(({ take }) => take)
    const person = await run('duplicates.merge', {
      keptId: ids.firstId,
      lostId: ids.secondId,
      take: chosen.flatMap((one) => ('fact' in one ? one.fact : [])),
      takeCustom: chosen.flatMap((one) => ('field' in one ? one.field : [])),
    })
    if (!person) return
    report(text['merge.done']({ name: person.fullName }))
    onClose()
    onMerged(person.id)
  }
  const dismiss = async () => {
    if ((await run('duplicates.dismiss', ids)) === undefined) return
    report(text['duplicates.dismissed'](names))
    onClose()
  }
  return (
    <div className="stack">
      <p className="muted">{text['merge.help']}</p>
      <MergeTable rows={rows} two={[first, second]} taken={taken} onChoose={choose} />
      {isInSame && refusal === null && <p className="small">{text['merge.sameNetwork']}</p>}
      {refusal && <p role="alert">{rejections[refusal.code]({ name: refusal.name })}</p>}
      <FailureNotice failure={failure} />
      <div className="row dialog-actions">
        <Button onClick={onClose}>{text['ui.cancel']}</Button>
        <Button busy={running} onClick={() => void dismiss()}>
          {text['duplicates.notSame']}
        </Button>
        <Button kind="primary" disabled={refusal !== null} busy={running} onClick={() => void merge()}>
          {text['merge.submit']}
        </Button>
      </div>
    </div>
  )
}
