import { Pencil } from 'lucide-react'
import { useState } from 'react'
import type { NetworkWay } from '../../../shared/contract/network-life.ts'
import type { Network, Stage } from '../../../shared/domain/network.ts'
import type { StageChange } from '../../../shared/domain/stages.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { classNames } from '../../ui/class-names.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { CorrectStageDialog } from './correct-stage-dialog.tsx'
import './stage-card.css'
import { StageDialog } from './stage-dialog.tsx'
import { goingWords } from './stage-words.ts'

/** A network's way: the stages it has been through with their dates, and where it can go from here. */
export function StageCard({ network }: { readonly network: Network }) {
  const query = useQuery('stages.get', { networkId: network.id })
  return <Answered query={query}>{(way) => <Way network={network} way={way} />}</Answered>
}

type WayProps = { readonly network: Network; readonly way: NetworkWay }

function Way({ network, way }: WayProps) {
  const text = useText()
  const language = useLanguage()
  const [going, setGoing] = useState<Stage>()
  const [correcting, setCorrecting] = useState<StageChange>()
  const { run, failure } = useCommand()
  const undoNotice = useUndoNotice()
  const current = way.changes.at(-1)
  const takeBack = async (): Promise<void> => {
    if (await run('stages.takeBack', { networkId: network.id })) undoNotice(text['life.takenBack'])
  }
  return (
    <Card
      title={text['life.title']}
      aside={
        way.changes.length > 1 && (
          <Button kind="quiet" size="small" onClick={() => void takeBack()}>
            {text['life.takeBack']}
          </Button>
        )
      }
    >
      <div className="stack-tight">
        {current && (
          <p className="prose">
            {text[`life.now.${current.stage}`]({ date: formatDate(current.changedOn, language) })}
          </p>
        )}
        <Suggestion network={network} way={way} />
        <Steps way={way} onCorrect={setCorrecting} />
        <div className="row">
          {way.next.map((stage) => (
            <Button key={stage} size="small" onClick={() => setGoing(stage)}>
              {goingWords(stage, current?.stage, text)}
            </Button>
          ))}
        </div>
        <FailureNotice failure={failure} />
      </div>
      {going && <StageDialog network={network} way={way} stage={going} onClose={() => setGoing(undefined)} />}
      {correcting && (
        <CorrectStageDialog networkId={network.id} change={correcting} onClose={() => setCorrecting(undefined)} />
      )}
    </Card>
  )
}

function Steps({ way, onCorrect }: { readonly way: NetworkWay; readonly onCorrect: (change: StageChange) => void }) {
  const text = useText()
  const language = useLanguage()
  return (
    <ol className="stages" aria-label={text['life.steps']}>
      {way.changes.map((change, index) => {
        const date = formatDate(change.changedOn, language)
        const stage = text[`networks.stage.${change.stage}`]
        const isCurrent = index === way.changes.length - 1
        return (
          <li
            key={`${change.stage} ${change.changedOn}`}
            className={classNames('stages__step', isCurrent && 'stages__step--current')}
            aria-current={isCurrent ? 'step' : undefined}
          >
            <span className="stages__name">{stage}</span>
            <span className="muted small">
              {date}
              {change.until && ` ${text['life.until']({ date: formatDate(change.until, language) })}`}
            </span>
            {change.note && <span className="small">{change.note}</span>}
            <IconButton label={text['life.correct']({ stage, date })} onClick={() => onCorrect(change)}>
              <Pencil />
            </IconButton>
          </li>
        )
      })}
    </ol>
  )
}

/** What the records speak for: the trial has begun, or the pause is over. */
function Suggestion({ network, way: { suggestion } }: WayProps) {
  const text = useText()
  const language = useLanguage()
  const { run, failure } = useCommand()
  const undoNotice = useUndoNotice()
  if (!suggestion) return null
  const { stage, on } = suggestion
  const date = formatDate(on, language)
  const go = async (): Promise<void> => {
    const change = { networkId: network.id, stage, changedOn: on, note: '', until: null }
    if (await run('stages.change', { ...change, cancelMeetings: false, dropSteps: false }))
      undoNotice(text[`life.gone.${stage}`])
  }
  return (
    <div className="notice">
      <p>
        {network.stage === 'forming' ? text['life.suggest.trial']({ date }) : text['life.suggest.resume']({ date })}
      </p>
      <div className="notice__actions">
        <Button size="small" onClick={() => void go()}>
          {text['life.suggest.on']({ date })}
        </Button>
      </div>
      <FailureNotice failure={failure} />
    </div>
  )
}
