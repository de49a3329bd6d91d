import { useState } from 'react'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useUndoNotice } from '../../ui/use-undo-notice.ts'
import { BreachCorrection } from './breach-correction.tsx'

/** Breaches of confidentiality that were noted in a network, and the way to close them. For the consultant alone. */
export function BreachList({ networkId }: { readonly networkId: NetworkId }) {
  const text = useText()
  const language = useLanguage()
  const report = useUndoNotice()
  const { run, running, failure } = useCommand()
  const known = useQuery('breaches.ofNetwork', { networkId }).data ?? []
  const [correcting, setCorrecting] = useState<(typeof known)[number]['id']>()
  const note = async () => {
    if ((await run('breaches.note', { networkId })) !== undefined) report(text['breaches.noted'])
  }
  const close = async (id: (typeof known)[number]['id']) => {
    if ((await run('breaches.close', { id })) !== undefined) report(text['breaches.closed'])
  }
  return (
    <section className="stack-tight breach-list" aria-label={text['breaches.title']}>
      <h3>{text['breaches.title']}</h3>
      <p className="muted small">{text['breaches.help']}</p>
      {known.length > 0 && (
        <ul className="stack-tight">
          {known.map(({ id, notedOn, closedOn }) => {
            const noted = formatDate(notedOn, language)
            return (
              <li key={id} className="stack-tight">
                <div className="row-between">
                  <span>
                    {closedOn === null
                      ? text['breaches.open']({ noted })
                      : text['breaches.done']({ noted, closed: formatDate(closedOn, language) })}
                  </span>
                  {closedOn === null && (
                    <Button
                      size="small"
                      busy={running}
                      aria-label={text['breaches.closeOf']({ date: noted })}
                      onClick={() => void close(id)}
                    >
                      {text['breaches.close']}
                    </Button>
                  )}
                  <Button
                    size="small"
                    kind="quiet"
                    aria-label={correcting === id ? undefined : text['breaches.correctOf']({ date: noted })}
                    onClick={() => setCorrecting(correcting === id ? undefined : id)}
                  >
                    {text[correcting === id ? 'goals.done' : 'breaches.correct']}
                  </Button>
                </div>
                {correcting === id && <BreachCorrection breach={{ id, notedOn, closedOn }} />}
              </li>
            )
          })}
        </ul>
      )}
      <FailureNotice failure={failure} />
      <div>
        <Button size="small" busy={running} onClick={() => void note()}>
          {text['breaches.note']}
        </Button>
      </div>
    </section>
  )
}
