import type { Indicators, Status } from '../../../shared/domain/indicators/schema.ts'
import { formatDayMonth, formatNumber } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import './indicator-cards.css'

type CardWords = { id: string; title: string; value: string | null; sentence: string; status: Status }

/** The four indicators on top: attendance, benefit versus effort, agreement on purpose, energy. */
export function IndicatorCards({ indicators }: { indicators: Indicators }) {
  const cards = useCardWords(indicators)
  return (
    <div className="indicator-cards">
      {cards.map((card) => (
        <IndicatorCard key={card.id} card={card} />
      ))}
    </div>
  )
}

function IndicatorCard({ card }: { card: CardWords }) {
  const text = useText()
  return (
    <section className="card indicator-card" aria-label={card.title}>
      <h2>{card.title}</h2>
      <div className="indicator-card__line">
        {card.value ? (
          <p className="indicator-card__value">{card.value}</p>
        ) : (
          <p className="indicator-card__none">{text['overview.nothingYet']}</p>
        )}
        {card.value && <StatusWord status={card.status} />}
      </div>
      <p className="muted small">{card.sentence}</p>
    </section>
  )
}

function useCardWords({ attendance, balance, purpose, energy }: Indicators): CardWords[] {
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
      sentence: rate === null ? notYet : joined(text['overview.sentence.attendance'](attendance), worst),
    },
    {
      id: balance.id,
      title: text['overview.card.balance'],
      value: balance.mean === null ? null : `${balance.mean > 0 ? '+' : ''}${formatNumber(balance.mean, language, 1)}`,
      status: balance.status,
      sentence: balance.mean === null ? notYet : text['overview.sentence.balance'](balance),
    },
    {
      id: purpose.id,
      title: text['overview.card.purpose'],
      value: five(purpose.mean),
      status: purpose.status,
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
      sentence: energy.mean === null ? notYet : text[`overview.sentence.${wayOf(energy)}`]({ n: energy.n }),
    },
  ]
}

/** What has happened to a mean, the clearest word first; without one, how many have answered. */
function wayOf({ trend, sinceStart }: Indicators['energy']) {
  if (trend === 'rising' || trend === 'falling') return trend
  return sinceStart === 'risen' || sinceStart === 'fallen' ? sinceStart : 'answers'
}
