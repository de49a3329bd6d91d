import { Info } from 'lucide-react'
import { useState } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Indicators, Status } from '../../../shared/domain/indicators/schema.ts'
import { formatDayMonth, formatNumber } from '../../../shared/i18n/format.ts'
import { IconButton } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { IndicatorExplanation } from '../indicators/indicator-explanation.tsx'
import './indicator-cards.css'

type CardWords = {
  id: 'IND-01' | 'IND-04' | 'IND-06' | 'IND-07'
  title: string
  value: string | null
  sentence: string
  /** What the number rests on. */
  basis: string
  status: Status
}

type TopIndicators = Pick<Indicators, 'attendance' | 'balance' | 'purpose' | 'energy'>

/** The four indicators on top: attendance, benefit versus effort, agreement on purpose, energy. */
export function IndicatorCards({ indicators, networkId }: { indicators: TopIndicators; networkId?: NetworkId }) {
  const cards = useCardWords(indicators)
  return (
    <div className="indicator-cards">
      {cards.map((card) => (
        <IndicatorCard key={card.id} card={card} networkId={networkId} />
      ))}
    </div>
  )
}

function IndicatorCard({ card, networkId }: { card: CardWords; networkId: NetworkId | undefined }) {
  const text = useText()
  const [explained, setExplained] = useState(false)
  return (
    <section className="card indicator-card" aria-label={card.title}>
      <div className="indicator-card__head">
        <h2>{card.title}</h2>
        <IconButton
          label={text['overview.howCountedOf']({ title: card.title })}
          aria-haspopup="dialog"
          onClick={() => setExplained(true)}
        >
          <Info />
        </IconButton>
      </div>
      <div className="indicator-card__line">
        {card.value ? (
          <p className="indicator-card__value">{card.value}</p>
        ) : (
          <p className="indicator-card__none">{text['overview.nothingYet']}</p>
        )}
        {card.value && <StatusWord status={card.status} />}
      </div>
      <p className="muted small">{card.sentence}</p>
      {explained && (
        <IndicatorExplanation
          words={{ ...card, value: card.value && `${card.value} · ${card.sentence}`, notes: [] }}
          title={card.title}
          networkId={networkId}
          onClose={() => setExplained(false)}
        />
      )}
    </section>
  )
}

function useCardWords({ attendance, balance, purpose, energy }: TopIndicators): CardWords[] {
  const text = useText()
  const language = useLanguage()
  const five = (mean: number | null) =>
    mean === null ? null : text['overview.outOfFive']({ mean: formatNumber(mean, language, 1) })
  const joined = (...parts: (string | false | null)[]) => parts.filter(Boolean).join(' · ')
  const signed = purpose.members > 0 && purpose.signed > 0 && text['overview.sentence.signed'](purpose)
  const rate = attendance.expected > 0 ? Math.round((attendance.attended / attendance.expected) * 100) : null
  const worst =
    attendance.worst &&
    text['overview.sentence.worst']({
      cancelled: attendance.worst.cancelled,
      date: formatDayMonth(attendance.worst.date, language),
    })
  const notYet = text['overview.sentence.notYet']
  return [
    {
      id: attendance.id,
      title:
        attendance.meetings > 0
          ? text['overview.card.attendance']({ meetings: attendance.meetings })
          : text['overview.card.attendanceNone'],
      value: rate === null ? null : language === 'da' ? `${rate} %` : `${rate}%`,
      status: attendance.status,
      basis: text['indicator.IND-01.basis'](attendance),
      sentence: rate === null ? notYet : joined(text['overview.sentence.attendance'](attendance), worst),
    },
    {
      id: balance.id,
      title: text['overview.card.balance'],
      value: balance.mean === null ? null : `${balance.mean > 0 ? '+' : ''}${formatNumber(balance.mean, language, 1)}`,
      status: balance.status,
      basis: text['indicator.answers'](balance),
      sentence:
        balance.mean === null
          ? notYet
          : balance.more + balance.even + balance.less > 0
            ? text['overview.sentence.balance'](balance)
            : text['overview.sentence.balanceMean'],
    },
    {
      id: purpose.id,
      title: text['overview.card.purpose'],
      value: five(purpose.mean),
      status: purpose.status,
      basis: text['indicator.answers'](purpose),
      sentence:
        joined(
          purpose.spread !== null &&
            text['overview.sentence.spread']({ spread: formatNumber(purpose.spread, language, 1) }),
          signed,
        ) || notYet,
    },
    {
      id: energy.id,
      title: text['overview.card.energy'],
      value: five(energy.mean),
      status: energy.status,
      basis: text['indicator.answers'](energy),
      sentence: energy.mean === null ? notYet : text[`overview.sentence.${wayOf(energy)}`]({ n: energy.n }),
    },
  ]
}

/** What has happened to a mean, the clearest word first; without one, how many have answered. */
function wayOf({ trend, sinceStart }: Indicators['energy']) {
  if (trend === 'rising' || trend === 'falling') return trend
  return sinceStart === 'risen' || sinceStart === 'fallen' ? sinceStart : 'answers'
}
