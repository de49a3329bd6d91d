import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { Card } from '../../ui/card.tsx'
import { useText } from '../../ui/language.tsx'
import { StatusWord } from '../../ui/status-word.tsx'

/** How the roles are shared (IND-11): a sentence, and one bar a person. */
export function RoleLoad({ networkId }: { readonly networkId: NetworkId }) {
  const query = useQuery('networks.overview', { id: networkId })
  return <Answered query={query}>{({ indicators }) => <LoadCard load={indicators.roleLoad} />}</Answered>
}

function LoadCard({ load }: { readonly load: Indicators['roleLoad'] }) {
  const text = useText()
  const [heaviest] = load.people
  const most = Math.max(...load.people.map(({ share }) => share))
  const isEarly = load.status === 'grey' || !heaviest
  return (
    <Card title={text['frame.load']} aside={<StatusWord status={load.status} />}>
      {isEarly ? (
        <p className="prose">{text['frame.load.early']}</p>
      ) : (
        <div className="stack-tight">
          <p className="prose">
            {text['frame.load.says'](heaviest)}{' '}
            {load.status === 'green' ? text['frame.load.even'] : text['frame.load.spread']}{' '}
            {text['frame.load.without']({ count: load.withoutRole })}
          </p>
          <table className="table role-load" aria-label={text['frame.load.table']}>
            <tbody>
              {load.people.map(({ participantId, name, points, share }) => (
                <tr key={participantId}>
                  <th scope="row">{name}</th>
                  <td className="role-load__bar" aria-hidden="true">
                    <span style={{ inlineSize: `${(share / most) * 100}%` }} />
                  </td>
                  <td className="is-number">{text['frame.load.share']({ share, points })}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="muted small">{text['frame.load.weights']}</p>
        </div>
      )}
    </Card>
  )
}
