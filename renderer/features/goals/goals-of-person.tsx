import type { NetworkId, ParticipantId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { PersonGoals } from './person-goals.tsx'

type Props = { readonly participantId: ParticipantId; readonly name: string }

/** A person's goals in one network. */
export function GoalsInNetwork({ networkId, ...person }: Props & { readonly networkId: NetworkId }) {
  const query = useQuery('goals.ofPerson', { participantId: person.participantId })
  return (
    <Answered query={query}>
      {(networks) => (
        <PersonGoals
          {...person}
          networkId={networkId}
          goals={networks.find((one) => one.networkId === networkId)?.goals ?? []}
        />
      )}
    </Answered>
  )
}

/** A person's goals over all networks; nothing where there are none. */
export function GoalsOfPerson(person: Props) {
  const text = useText()
  const query = useQuery('goals.ofPerson', { participantId: person.participantId })
  return (
    <Answered query={query}>
      {(networks) =>
        networks.length > 0 && (
          <Card title={text['goals.title']} className="stack">
            {networks.map(({ networkId, networkName, goals }) => (
              <section key={networkId} className="stack-tight">
                <h3>{networkName}</h3>
                <PersonGoals {...person} networkId={networkId} goals={goals} />
              </section>
            ))}
          </Card>
        )
      }
    </Answered>
  )
}
