import { useEffect, useState } from 'react'
import type { HandoutId } from '../../../shared/content/handout-schema.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import { isForm } from '../../../shared/forms/form-handouts.ts'
import { useQuery } from '../../api/use-query.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { HandoutChooser } from './handout-chooser.tsx'
import { HandoutExport } from './handout-export.tsx'
import { HandoutOptions } from './handout-options.tsx'
import type { Look, Occasion } from './look.ts'
import { NoForm } from './no-form.tsx'
import { SheetFacts } from './sheet-facts.tsx'
import { SheetPreview } from './sheet-preview.tsx'
import './handouts.css'

/** What is chosen: sheets in their order, and how they are to look. */
export type Choice = { readonly sheets: readonly HandoutId[]; readonly look: Look }

type Props = {
  /** null for sheets of no network. */
  readonly networkId: NetworkId | null
  readonly members: number
  /** What is chosen to begin with. */
  readonly initial: Choice
  /** A sheet's id or a pack's, from the address: it is shown, or chosen. */
  readonly asked: string | undefined
  readonly onChoice?: (choice: Choice) => void
}

/** Choose handouts, see each as it comes out, and export them. */
export function HandoutDesk({ networkId, members, initial, asked, onChoice }: Props) {
  const text = useText()
  const [choice, setChoice] = useState(initial)
  const [occasion, setOccasion] = useState<Occasion>({ networkId, meetingId: null, receivers: null })
  const [focused, setFocused] = useState(asked)
  const look = { ...choice.look, personal: choice.look.personal && members > 0 }
  const catalogue = useQuery('handouts.catalogue', { language: look.language }, { keepPrevious: true })
  const { handouts = [], packs = [] } = catalogue.data ?? {}
  const change = (part: Partial<Choice>): void => {
    const next = { ...choice, ...part }
    setChoice(next)
    onChoice?.(next)
  }

  const pack = packs.find(({ id }) => id === asked)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a pack is taken once, when the address comes to name it
  useEffect(() => {
    if (pack) change({ sheets: pack.handouts })
    setFocused((shown) => (pack ? pack.handouts[0] : (asked ?? shown)))
  }, [asked, pack?.id])

  const { sheets } = choice
  const known = sheets.filter((id) => handouts.some((sheet) => sheet.id === id))
  const shown = handouts.find(({ id }) => id === focused) ?? handouts.find(({ id }) => id === known[0]) ?? handouts[0]

  if (catalogue.failure && !catalogue.data) return <FailureNotice failure={catalogue.failure} />
  return (
    <div className="handouts">
      <HandoutChooser
        catalogue={handouts}
        packs={packs}
        sheets={known}
        shown={shown?.id ?? ''}
        onShow={setFocused}
        onChange={(next) => change({ sheets: next })}
      />
      <div className="handouts-shown">
        {shown && look.filling === 'fillable' && !isForm(shown.id) ? (
          <NoForm
            sheet={shown}
            first={handouts.find(({ id }) => known.includes(id) && isForm(id))}
            onShow={setFocused}
          />
        ) : (
          <SheetPreview sheet={shown} handouts={known} look={look} occasion={occasion} />
        )}
        {shown && <SheetFacts {...shown} />}
      </div>
      <section className="handouts-look" aria-label={text['handouts.options']}>
        <h2>{text['handouts.options']}</h2>
        <HandoutOptions
          look={look}
          members={members}
          handouts={known}
          occasion={occasion}
          onChange={(part) => change({ look: { ...choice.look, ...part } })}
          onOccasion={(part) => setOccasion((old) => ({ ...old, ...part }))}
        />
        <HandoutExport handouts={known} look={look} occasion={occasion} />
      </section>
    </div>
  )
}
