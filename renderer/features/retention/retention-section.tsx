import { Link } from 'wouter'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { useText } from '../../ui/language.tsx'
import { RetentionFields } from './retention-fields.tsx'
import { RetentionSteps } from './retention-steps.tsx'

/** The periods, and what they come to: networks that have ended, and clients that may be deleted. */
export function RetentionSection() {
  const text = useText()
  const query = useQuery('retention.get', null)
  return (
    <Answered query={query}>
      {({ settings, networks, clients }) => (
        <>
          <RetentionFields settings={settings} />
          <section className="stack-tight" aria-labelledby="retention-planned">
            <h3 id="retention-planned">{text['retention.planned']}</h3>
            {networks.length === 0 && <p className="muted">{text['retention.plannedNone']}</p>}
            {networks.map(({ networkId, networkName, endedOn, steps }) => (
              <details key={networkId}>
                <summary>
                  {networkName} <span className="muted small">{text['retention.ended']({ date: endedOn })}</span>
                </summary>
                <RetentionSteps label={networkName} steps={steps} settings={settings} />
              </details>
            ))}
          </section>
          {clients.length > 0 && (
            <section className="stack-tight" aria-labelledby="retention-clients">
              <h3 id="retention-clients">{text['retention.clients']}</h3>
              <ul className="today__list">
                {clients.map(({ clientId, name, lastOn }) => (
                  <li key={clientId}>
                    <Link href={paths.client(clientId)}>{name}</Link>{' '}
                    <span className="muted small">{text['retention.clientSince']({ date: lastOn })}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </Answered>
  )
}
