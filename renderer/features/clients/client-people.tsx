import { useState } from 'react'
import { Link } from 'wouter'
import type { ClientDetail } from '../../../shared/contract/clients.ts'
import { paths } from '../../app/paths.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'

const few = 8

/** Who takes part in the client's networks, in Danish order. */
export function ClientPeople({ people }: { readonly people: ClientDetail['people'] }) {
  const text = useText()
  const [all, setAll] = useState(false)
  return (
    <Card title={text['clients.people']}>
      {people.length === 0 && <p className="muted">{text['clients.peopleNone']}</p>}
      <ul className="client-list">
        {(all ? people : people.slice(0, few)).map((person) => (
          <li key={person.id}>
            <p>
              <Link href={paths.person(person.id)}>{person.fullName}</Link>
            </p>
            <p className="muted small">
              {[[person.position, person.organisation].filter(Boolean).join(', '), ...person.networks]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      {people.length > few && !all && (
        <Button kind="quiet" size="small" onClick={() => setAll(true)}>
          {text['clients.peopleAll']({ count: people.length })}
        </Button>
      )}
    </Card>
  )
}
