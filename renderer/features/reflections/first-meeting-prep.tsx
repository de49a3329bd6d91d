import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatList } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Answered } from '../../ui/answered.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import './reflections.css'
import { QuoteList, UseList, WishTable } from './why-lists.tsx'

/** What the round "Hvad vil jeg have ud af det?" of the first meeting can be prepared from. For the consultant alone. */
export function FirstMeetingPrep({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const query = useQuery('reflections.ofNetwork', { networkId })
  const sheet = useQuery('reflections.sheet', { networkId, language }).data
  return (
    <Answered query={query}>
      {({ people, summary }) => {
        const missing = people.filter(({ state }) => state === 'missing').map(({ name }) => name)
        if (summary.written === 0) return null
        return (
          <section className="stack-tight" aria-label={text['why.meeting']}>
            <h3>{text['why.meeting']}</h3>
            <p className="muted small">{text['why.meetingHelp']}</p>
            <div className="why">
              <UseList summary={summary} parts={sheet?.parts ?? []} />
              <WishTable wishes={summary.wishes} />
              <QuoteList title={text['why.hopes']} said={summary.hopes} />
              <QuoteList title={text['why.gives']} said={summary.gives} />
            </div>
            {missing.length > 0 && (
              <p className="muted small">{text['why.meetingNone']({ names: formatList(missing, language) })}</p>
            )}
          </section>
        )
      }}
    </Answered>
  )
}
