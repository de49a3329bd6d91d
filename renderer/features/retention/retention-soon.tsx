import { Link } from 'wouter'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'

/** What will be deleted within a month (W21); nothing where nothing will. */
export function RetentionSoon() {
  const text = useText()
  const soon = useQuery('retention.soon', null).data ?? []
  if (soon.length === 0) return null
  return (
    <Card title={text['retention.soonTitle']} aside={<StatusWord status="amber" />}>
      <ul className="today__list">
        {soon.map(({ networkId, networkName, step, on }) => (
          <li key={`${networkId} ${step}`}>
            <Link href={paths.network(networkId, 'frame')}>
              {step === 'named'
                ? text['retention.soon.named']({ network: networkName, date: on })
                : text['retention.soon.other']({
                    what: text[`retention.step.${step}`],
                    network: networkName,
                    date: on,
                  })}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}
