import { useState } from 'react'
import type { HandoutId } from '../../../shared/content/handout-schema.ts'
import type { BatchWish } from '../../../shared/contract/batch.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useTask } from '../../api/use-task.ts'
import { Button } from '../../ui/button.tsx'
import { CheckField, SegmentedControl } from '../../ui/choice-fields.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { useText } from '../../ui/language.tsx'
import { TaskOutcome } from '../../ui/task-outcome.tsx'
import type { Look } from '../handouts/look.ts'
import './batch.css'
import { NetworkPicks } from './network-picks.tsx'

export type FolderProps = {
  /** The network it is opened for; null to choose among all. */
  readonly networkId: NetworkId | null
  readonly handouts: readonly HandoutId[]
  readonly look: Look
}

type Choice = Pick<BatchWish, 'networkIds' | 'contract' | 'minutes' | 'division' | 'naming' | 'withKey'>

/** A folder of files for one network or many: what is in it, how it is parted, and what the files are called. */
export function FolderDialog({ networkId, handouts, look, onClose }: FolderProps & { readonly onClose: () => void }) {
  const text = useText()
  const task = useTask('batch.export')
  const [choice, setChoice] = useState<Choice>({
    networkIds: networkId === null ? [] : [networkId],
    contract: false,
    minutes: false,
    division: networkId !== null && look.personal ? 'participant' : 'pack',
    naming: 'numbers',
    withKey: false,
  })
  const change = (part: Partial<Choice>) => setChoice((old) => ({ ...old, ...part }))
  const { language, copies, filling, print, branded, variant } = look
  // Opened for no network, nothing has been said yet of whom the sheets are for.
  const [personal, setPersonal] = useState(networkId === null || look.personal)
  const own = choice.networkIds.length === 1 && choice.networkIds[0] === networkId
  const wish: BatchWish = {
    ...choice,
    language,
    handouts:
      handouts.length === 0
        ? null
        : // Other networks have editions of their own.
          { handouts: [...handouts], personal, copies, filling, print, branded, variant: own ? variant : null },
  }
  const isEmpty = !wish.handouts && !choice.contract && !choice.minutes
  const run = () => void task.run(wish)
  return (
    <Dialog
      title={text['batch.title']}
      onClose={onClose}
      shape="wide"
      mustAnswer={task.running}
      footer={
        <>
          <Button onClick={onClose} busy={task.running}>
            {text['batch.close']}
          </Button>
          <Button kind="primary" disabled={isEmpty || choice.networkIds.length === 0} busy={task.running} onClick={run}>
            {text['batch.run']({ networks: choice.networkIds.length })}
          </Button>
        </>
      }
    >
      <div className="stack">
        <NetworkPicks picked={choice.networkIds} onPick={(networkIds) => change({ networkIds: [...networkIds] })} />
        <fieldset className="stack-tight batch-networks">
          <legend>{text['batch.contents']}</legend>
          <p>{text['batch.handouts']({ count: handouts.length })}</p>
          <CheckField
            label={text['batch.contract']}
            hint={text['batch.contractHelp']}
            checked={choice.contract}
            onChange={(contract) => change({ contract })}
          />
          <CheckField
            label={text['batch.minutes']}
            checked={choice.minutes}
            onChange={(minutes) => change({ minutes })}
          />
        </fieldset>
        {networkId === null && handouts.length > 0 && (
          <SegmentedControl
            label={text['handouts.audience']}
            value={personal ? 'personal' : 'unnamed'}
            onChange={(who) => setPersonal(who === 'personal')}
            choices={[
              { value: 'personal', label: text['handouts.personalEach'] },
              { value: 'unnamed', label: text['handouts.unnamed'] },
            ]}
          />
        )}
        {personal && handouts.length > 0 && <Division choice={choice} onChange={change} />}
        <TaskOutcome
          task={task}
          running={text['batch.running']({ network: task.progress?.step ?? '' })}
          saved={(saved) => text['batch.saved'](saved)}
        />
        {task.answer?.savedAs && task.answer.leftOut.length > 0 && (
          <ul className="batch-left-out">
            {task.answer.leftOut.map(({ networkName, what }) => (
              <li key={`${networkName} ${what}`}>{text[`batch.leftOut.${what}`]({ network: networkName })}</li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}

/** One file or one each, and whether names stand in the names of files. */
function Division({
  choice,
  onChange,
}: {
  readonly choice: Choice
  readonly onChange: (part: Partial<Choice>) => void
}) {
  const text = useText()
  return (
    <>
      <SegmentedControl
        label={text['batch.division']}
        value={choice.division}
        onChange={(division) => onChange({ division })}
        choices={[
          { value: 'participant', label: text['batch.division.participant'] },
          { value: 'pack', label: text['batch.division.pack'] },
        ]}
      />
      {choice.division === 'participant' && (
        <SegmentedControl
          label={text['batch.naming']}
          value={choice.naming}
          onChange={(naming) => onChange({ naming })}
          choices={[
            { value: 'numbers', label: text['batch.naming.numbers'] },
            { value: 'names', label: text['batch.naming.names'] },
          ]}
        />
      )}
      {choice.division === 'participant' && choice.naming === 'numbers' && (
        <CheckField
          label={text['batch.withKey']}
          hint={text['batch.withKeyHelp']}
          checked={choice.withKey}
          onChange={(withKey) => onChange({ withKey })}
        />
      )}
    </>
  )
}
