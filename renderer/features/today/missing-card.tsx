import { useState } from 'react'
import { Link } from 'wouter'
import type { Today } from '../../../shared/contract/today.ts'
import { formatDayMonth } from '../../../shared/i18n/format.ts'
import { type NetworkTab, paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

type Missing = Today['missing'][number]

const parts = { attendance: 'attendance', minutes: 'minutes', agenda: 'agenda', facilitator: 'roles' } as const
const tabs = {
  signatures: 'contract',
  contract: 'contract',
  pulse: 'evaluation',
  review: 'evaluation',
  annual: 'evaluation',
} as const satisfies Record<Exclude<Missing['what'], keyof typeof parts>, NetworkTab>

/** Where a lack is mended. */
const mendedAt = ({ what, networkId, meetingId }: Missing): string => {
  if (what in tabs) return paths.network(networkId, tabs[what as keyof typeof tabs])
  if (meetingId === null) return paths.network(networkId, 'meetings')
  return paths.meetingPart(networkId, meetingId, parts[what as keyof typeof parts])
}

const few = 6

/** What meetings and contracts still lack and which evaluations are due, each with the way to where it is mended. */
export function MissingCard({ missing }: { missing: Today['missing'] }) {
  const text = useText()
  const language = useLanguage()
  const [all, setAll] = useState(false)
  return (
    <Card title={text['today.missing']}>
      {missing.length === 0 && <p className="muted">{text['today.missingEmpty']}</p>}
      <ul className="today__list">
        {(all ? missing : missing.slice(0, few)).map((lack) => (
          <li key={`${lack.networkId} ${lack.what} ${lack.date ?? ''}`}>
            <Link href={mendedAt(lack)}>
              {text[`today.missing.${lack.what}`]({
                date: lack.date ? formatDayMonth(lack.date, language) : '',
                count: lack.count,
              })}
            </Link>
            <p className="muted small">{lack.networkName}</p>
          </li>
        ))}
      </ul>
      {missing.length > few && !all && (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {text['today.showAll']({ count: missing.length })}
        </Button>
      )}
    </Card>
  )
}
