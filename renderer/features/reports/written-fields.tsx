import { useEffect, useRef } from 'react'
import type { Answer } from '../../../shared/contract/index.ts'
import type { ReportOf } from '../../../shared/contract/report-drafts.ts'
import type { ReportWish } from '../../../shared/contract/report-wish.ts'
import { sinceOf } from '../../../shared/domain/reports/written.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { useFailureText } from '../../ui/failure-text.ts'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useAutosave } from '../../ui/use-autosave.ts'
import { NamesFound } from './names-found.tsx'
import { SinceFields } from './since-fields.tsx'

/** The consultant's own words in a report. */
export type Written = Pick<ReportWish, 'nextSteps' | 'since'>

type Props = { readonly of: ReportOf; readonly onWritten: (written: Written) => void }

/** What the consultant writes in a report: kept with the network or the client, one text for each kind and reader. */
export function WrittenFields(props: Props) {
  const draft = useQuery('reports.draft', { of: props.of })
  return <Answered query={draft}>{(stored) => <Fields {...props} stored={stored} />}</Answered>
}

function Fields({ of, stored, onWritten }: Props & { readonly stored: Answer<'reports.draft'> }) {
  const text = useText()
  const words = useFailureText()
  const { earlier, outcomes } = stored
  const steps = useAutosave(stored.nextSteps, (nextSteps) => call('reports.write', { of, change: { nextSteps } }))
  const comment = useAutosave(stored.comment, (said) => call('reports.write', { of, change: { comment: said } }))
  const told = useRef(onWritten)
  told.current = onWritten
  useEffect(
    () => told.current({ nextSteps: steps.draft, since: sinceOf(earlier, outcomes, comment.draft) }),
    [steps.draft, comment.draft, earlier, outcomes],
  )
  const all = [steps.draft, ...(earlier ? [earlier.nextSteps, comment.draft] : [])].join('\n')
  return (
    <>
      {earlier && <SinceFields of={of} earlier={earlier} outcomes={outcomes} comment={comment} />}
      <TextField
        label={text['reports.nextSteps']}
        hint={text[of.audience === 'consultant' ? 'reports.nextStepsHelp' : 'reports.nextStepsHelpMasked']}
        value={steps.draft}
        onChange={steps.change}
        onFocus={steps.focus}
        onBlur={steps.blur}
        saved={steps.state}
        error={steps.failure && words(steps.failure)}
        maxLength={20_000}
        multiline
        rows={5}
      />
      {of.audience !== 'consultant' && <NamesFound of={of} words={all} />}
    </>
  )
}
