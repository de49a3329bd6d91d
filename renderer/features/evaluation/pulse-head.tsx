import { FileText, Pencil } from 'lucide-react'
import type { PulseDashboard } from '../../../shared/contract/evaluation.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { paths } from '../../app/paths.ts'
import { ButtonLink } from '../../ui/button.tsx'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Chip } from '../../ui/status-word.tsx'
import { newRoundPath, roundPath } from './evaluation-paths.ts'
import { hiddenWords } from './hidden-words.ts'

export type PulseView = 'charts' | 'tables'

type Props = {
  readonly networkId: NetworkId
  readonly pulse: PulseDashboard
  readonly view: PulseView
  readonly onView: (view: PulseView) => void
}

/** How many have answered the newest pulse, and the way to entering more. */
export function PulseHead({ networkId, pulse, view, onView }: Props) {
  const text = useText()
  const language = useLanguage()
  const { latest, minResponses: limit } = pulse
  const words = latest
    ? [
        text['evaluation.latest']({ answers: latest.round.answers, expected: latest.expected }),
        text['evaluation.anonymous']({ anonymous: latest.anonymous, answers: latest.round.answers }),
        ...(latest.state === 'hidden' ? [] : [text['evaluation.limit']({ limit })]),
      ].join(' · ')
    : text['evaluation.limit']({ limit })
  return (
    <header className="pulse-head">
      <div className="row">
        <Chip>{text['evaluation.pulse']}</Chip>
        <span className="muted">{words}</span>
      </div>
      <div className="row">
        <SegmentedControl
          label={text['evaluation.view']}
          hideLabel
          value={view}
          choices={[
            { value: 'charts', label: text['evaluation.asCharts'] },
            { value: 'tables', label: text['evaluation.asTables'] },
          ]}
          onChange={onView}
        />
        <ButtonLink icon={<FileText />} href={paths.report(networkId)}>
          {text['reports.make']}
        </ButtonLink>
        <ButtonLink kind="primary" icon={<Pencil />} href={newRoundPath(networkId)}>
          {text['evaluation.enter']}
        </ButtonLink>
      </div>
      {latest?.state === 'hidden' && (
        <p className="pulse-head__note">
          {latest.expected < limit
            ? text['evaluation.hiddenFew']({ answers: latest.round.answers, expected: latest.expected, limit })
            : hiddenWords(text, latest.round, limit)}
        </p>
      )}
      {latest && latest.round.waiting > 0 && (
        <p className="pulse-head__note">{text['evaluation.waiting']({ waiting: latest.round.waiting })}</p>
      )}
      {latest?.state === 'open' && (
        <p className="pulse-head__note">
          {text['evaluation.openRound']({
            date: formatDate(latest.round.heldOn, language),
            answers: latest.round.answers,
          })}{' '}
          <ButtonLink size="small" href={roundPath(networkId, latest.round.id)}>
            {text['evaluation.goOn']}
          </ButtonLink>
        </p>
      )}
    </header>
  )
}
