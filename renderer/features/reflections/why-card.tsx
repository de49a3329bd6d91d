import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { paths } from '../../app/paths.ts'
import { Answered } from '../../ui/answered.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import './reflections.css'
import { QuoteList, Readiness, UseList, WishTable } from './why-lists.tsx'

/** Why people are in the network: what for, with whom, whether they are ready. For the consultant alone. */
export function WhyCard({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const query = useQuery('reflections.ofNetwork', { networkId })
  const sheet = useQuery('reflections.sheet', { networkId, language }).data
  return (
    <Answered query={query}>
      {({ summary }) => {
        const { members, written } = summary
        if (members === 0) return null
        if (written === 0)
          return (
            <Card title={text['why.title']}>
              <p className="muted">{text['why.empty']}</p>
              <ButtonLink size="small" href={paths.network(networkId, 'participants')}>
                {text['why.toSheets']}
              </ButtonLink>
            </Card>
          )
        return (
          <Card
            title={text['why.title']}
            aside={
              <span className="muted small">
                {text['reflections.written']({ count: written, members })}{' '}
                {text['reflections.decided'](summary.decisions)}
              </span>
            }
          >
            <div className="why">
              <UseList summary={summary} parts={sheet?.parts ?? []} />
              <WishTable wishes={summary.wishes} />
              <QuoteList title={text['why.top']} said={summary.top} />
              <QuoteList title={text['why.hopes']} said={summary.hopes} />
              <Readiness readiness={summary.readiness} />
              <QuoteList title={text['why.needs']} said={summary.needs} />
              {summary.notWith.length > 0 && (
                <details>
                  <summary>{text['why.notWith']}</summary>
                  <p className="muted small">{text['why.notWithHelp']}</p>
                  <QuoteList said={summary.notWith} />
                </details>
              )}
            </div>
            <p className="muted small">{text['reflections.privacy']}</p>
          </Card>
        )
      }}
    </Answered>
  )
}
