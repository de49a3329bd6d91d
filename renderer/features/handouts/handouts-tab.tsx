import { useEffect, useMemo, useState } from 'react'
import type { HandoutId } from '../../../shared/content/schema.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { useQuery } from '../../api/use-query.ts'
import { useTabDetail } from '../../app/paths.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'
import { PagePreview } from '../../ui/page-preview.tsx'
import { HandoutExport } from './handout-export.tsx'
import { HandoutList } from './handout-list.tsx'
import { HandoutOptions } from './handout-options.tsx'
import { HandoutPacks } from './handout-packs.tsx'
import { type Look, usualLook } from './look.ts'
import './handouts.css'

/** Handouts of a network: choose, see and export them with the network's names and dates. */
export function HandoutsTab({ networkId }: { readonly networkId: NetworkId }) {
  const { data, failure } = useQuery('networks.get', { id: networkId })
  if (failure && !data) return <FailureNotice failure={failure} />
  return data ? <Handouts key={networkId} detail={data} /> : null
}

function Handouts({ detail }: { readonly detail: NetworkDetail }) {
  const text = useText()
  const language = useLanguage()
  const networkId = detail.network.id
  const [changed, setChanged] = useState<Partial<Look>>({})
  const [picked, setPicked] = useState<readonly string[] | undefined>(undefined)
  const asked = useTabDetail()
  const [focused, setFocused] = useState(asked)
  useEffect(() => setFocused((shown) => asked ?? shown), [asked])

  const look: Look = {
    ...usualLook,
    variant: detail.client.sector === 'private' ? 'private' : 'public',
    language,
    copies: Math.max(detail.members, 1),
    ...changed,
    personal: (changed.personal ?? true) && detail.members > 0,
  }
  const catalogue = useQuery('handouts.catalogue', { language: look.language }, { keepPrevious: true })
  const handouts = catalogue.data?.handouts ?? []
  const packs = catalogue.data?.packs ?? []
  // A network that is being formed begins with the starting pack, any other with the pack for a meeting.
  const usual = packs.find(({ id }) => id === (detail.held === 0 ? 'start' : 'meeting'))?.handouts ?? []
  const chosen = useMemo(() => new Set(picked ?? usual), [picked, usual])
  const shown = handouts.find(({ id }) => id === focused) ?? handouts.find(({ id }) => chosen.has(id)) ?? handouts[0]
  const inOrder: HandoutId[] = handouts.filter(({ id }) => chosen.has(id)).map(({ id }) => id)

  const { copies: _, ...shownAs } = look
  const preview = useQuery('handouts.preview', shown && { networkId, handout: shown.id, ...shownAs, meetingId: null }, {
    keepPrevious: true,
  })

  // A booklet and sheets of cards hold all that is chosen, so that is what is shown.
  const isSheets = look.print.form !== 'a4' && inOrder.length > 0
  const sheets = useQuery(
    'handouts.printPreview',
    isSheets ? { networkId, handouts: inOrder, ...look, meetingId: null } : undefined,
    { keepPrevious: true },
  )
  const onPaper = isSheets
    ? { key: look.print.form, query: sheets, title: text['print.preview'] }
    : { key: shown?.id ?? '', query: preview, title: shown?.title ?? '' }

  if (catalogue.failure && !catalogue.data) return <FailureNotice failure={catalogue.failure} />
  return (
    <div className="handouts">
      <section className="handouts-choice" aria-label={text['handouts.choose']}>
        <header className="handouts-head">
          <h2>{text['handouts.choose']}</h2>
          <span aria-live="polite">
            {inOrder.length === 0
              ? text['handouts.chosenNone']
              : text['handouts.chosen']({ count: inOrder.length, pages: pagesOf(handouts, chosen) })}
          </span>
        </header>
        <HandoutPacks packs={packs} chosen={chosen} onChoose={setPicked} />
        <HandoutList
          handouts={handouts}
          chosen={chosen}
          shown={shown?.id ?? ''}
          onShow={setFocused}
          onChoose={(id, include) => setPicked(include ? [...chosen, id] : [...chosen].filter((other) => other !== id))}
        />
      </section>
      {onPaper.query.failure ? (
        <FailureNotice failure={onPaper.query.failure} />
      ) : (
        <PagePreview key={onPaper.key} document={onPaper.query.data} title={onPaper.title} initialFit="page" />
      )}
      <section className="handouts-look" aria-label={text['handouts.options']}>
        <h2>{text['handouts.options']}</h2>
        <HandoutOptions
          look={look}
          members={detail.members}
          onChange={(change) => setChanged((old) => ({ ...old, ...change }))}
        />
        <HandoutExport handouts={inOrder} networkId={networkId} look={look} />
      </section>
    </div>
  )
}

const pagesOf = (handouts: readonly { id: string; pages: number }[], chosen: ReadonlySet<string>): number =>
  handouts.reduce((sum, { id, pages }) => (chosen.has(id) ? sum + pages : sum), 0)
