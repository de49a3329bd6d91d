import type { Indicators, Status } from '../../../shared/domain/indicators/schema.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import './indicator-cards.css'

/** The four indicators on top: attendance, benefit versus effort, agreement on purpose, energy. */
export function IndicatorCards({ indicators }: { indicators: Indicators }) {
  const text = useText()
  const language = useLanguage()
  const { attendance, balance, purpose, energy } = indicators
  const none = text['overview.nothingYet']
  const five = (mean: number | null) =>
    mean === null ? none : text['overview.outOfFive']({ mean: formatNumber(mean, language, 1) })
  const rate = attendance.expected > 0 ? Math.round((attendance.attended / attendance.expected) * 100) : null
  const cards: { title: string; value: string; status: Status }[] = [
    {
      title: text['overview.card.attendance']({ meetings: attendance.meetings }),
      value: rate === null ? none : `${rate} % · ${text['overview.attendedOf'](attendance)}`,
      status: attendance.status,
    },
    {
      title: text['overview.card.balance'],
      value: balance.mean === null ? none : `${balance.mean > 0 ? '+' : ''}${formatNumber(balance.mean, language, 1)}`,
      status: balance.status,
    },
    { title: text['overview.card.purpose'], value: five(purpose.mean), status: purpose.status },
    { title: text['overview.card.energy'], value: five(energy.mean), status: energy.status },
  ]
  return (
    <div className="indicator-cards">
      {cards.map(({ title, value, status }) => (
        <Card key={title} title={title}>
          <p className="indicator-cards__value">{value}</p>
          <StatusWord status={status} />
        </Card>
      ))}
    </div>
  )
}
