import { FileUp } from 'lucide-react'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { FormOutcomes } from '../../../shared/contract/forms.ts'
import type { Failure } from '../../../shared/contract/result.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useNotify } from '../../ui/notices.tsx'
import { Progress } from '../../ui/progress.tsx'
import { useCommand } from '../../ui/use-command.ts'
import './forms.css'
import { FormsTable } from './forms-table.tsx'
import { type FormRow, useForms } from './use-forms.ts'

type Ready = Extract<FormRow, { kind: 'ready' }>

/** Forms that came back: what each is and what was understood of it, and which of them to store. */
export function FormsDialog({
  files: given,
  onClose,
}: {
  readonly files: readonly File[]
  readonly onClose: () => void
}) {
  const text = useText()
  const notify = useNotify()
  const [, navigate] = useLocation()
  const { run, running, failure } = useCommand()
  const input = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<readonly File[]>()
  const files = chosen ?? given
  const forms = useForms(files)

  const send = async (method: 'forms.storeAnswers' | 'forms.storeReflections', rows: readonly Ready[]) => {
    if (rows.length === 0) return []
    const answer = await run(method, {
      forms: rows.map(({ read, file }) => {
        const owner = forms.ownerOf(file)
        return { ...read, participantId: owner === '' || owner === 'nobody' ? null : owner }
      }),
    })
    return answer?.outcomes
  }
  const store = async () => {
    const isReflection = ({ form }: Ready) => form.handout === 'H01'
    const answers = await send(
      'forms.storeAnswers',
      forms.taken.filter((row) => !isReflection(row)),
    )
    const reflections = answers && (await send('forms.storeReflections', forms.taken.filter(isReflection)))
    if (answers && reflections) finish([...answers, ...reflections])
  }
  const finish = (outcomes: FormOutcomes['outcomes']) => {
    const stored = outcomes.filter((one) => one.state === 'stored')
    const refused = new Map<number, Failure>(
      outcomes.flatMap((one) =>
        one.state === 'refused' ? [[one.file, { kind: 'rejected', code: one.code, details: one.details }]] : [],
      ),
    )
    const [first] = stored
    if (first) {
      notify(text['forms.stored']({ count: stored.length }), {
        label: text['forms.see'],
        run: () => navigate(placeOf(first.networkId)),
      })
    }
    if (refused.size === 0) onClose()
    else forms.keepRefused(refused)
  }
  const placeOf = (network: NetworkId) =>
    paths.network(network, forms.taken.some(({ form }) => form.handout !== 'H01') ? 'evaluation' : 'participants')

  const choose = () => input.current?.click()
  return (
    <Dialog
      title={text['forms.title']}
      shape={files.length > 0 ? 'broad' : 'wide'}
      onClose={onClose}
      footer={
        <>
          <p className="muted small forms-foot">{text['forms.nothingYet']}</p>
          <Button onClick={onClose}>{text['ui.cancel']}</Button>
          <Button kind="primary" disabled={forms.taken.length === 0} busy={running} onClick={() => void store()}>
            {running ? text['forms.storing'] : text['forms.store']({ count: forms.taken.length })}
          </Button>
        </>
      }
    >
      <div className="stack-tight">
        <div className="forms-source">
          <FileUp aria-hidden="true" />
          <span>{text['forms.how']}</span>
          <Button size="small" onClick={choose} autoFocus={files.length === 0}>
            {text[files.length === 0 ? 'forms.choose' : 'forms.chooseOthers']}
          </Button>
          <input
            ref={input}
            type="file"
            hidden
            multiple
            accept=".pdf,application/pdf"
            data-testid="forms-files"
            onChange={(event) => {
              setChosen([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
        </div>
        {forms.reading && <Progress label={text['forms.reading']} progress={forms.reading} />}
        <FailureNotice failure={failure ?? forms.failure} />
        {forms.rows && <FormsTable forms={forms} rows={forms.rows} />}
      </div>
    </Dialog>
  )
}
