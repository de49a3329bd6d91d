import { useState } from 'react'
import type { HandoutChoice, PackChoice } from '../../../shared/contract/documents.ts'
import { SegmentedControl } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { HandoutList } from './handout-list.tsx'
import { HandoutPacks } from './handout-packs.tsx'
import { OrderedSheets } from './ordered-sheets.tsx'
import { withSheet } from './sheet-order.ts'

type Props = {
  readonly catalogue: readonly HandoutChoice[]
  readonly packs: readonly PackChoice[]
  /** What is chosen, in the order it comes out. */
  readonly sheets: readonly string[]
  readonly shown: string
  readonly onShow: (id: string) => void
  readonly onChange: (sheets: readonly string[]) => void
}

/** The left of the screen: packs, a search, every sheet; or those chosen, in their order. */
export function HandoutChooser({ catalogue, packs, sheets, shown, onShow, onChange }: Props) {
  const text = useText()
  const [words, setWords] = useState('')
  const [view, setView] = useState<'all' | 'chosen'>('all')
  const chosen = sheets.flatMap((id) => catalogue.find((sheet) => sheet.id === id) ?? [])
  const pages = chosen.reduce((sum, sheet) => sum + sheet.pages, 0)
  const choose = (id: string, include: boolean): void =>
    onChange(
      include
        ? withSheet(
            sheets,
            id,
            catalogue.map((sheet) => sheet.id),
          )
        : sheets.filter((other) => other !== id),
    )
  return (
    <section className="handouts-choice" aria-label={text['handouts.choose']}>
      <header className="handouts-head">
        <h2>{text['handouts.choose']}</h2>
        <span aria-live="polite">
          {chosen.length === 0 ? text['handouts.chosenNone'] : text['handouts.chosen']({ count: chosen.length, pages })}
        </span>
      </header>
      <HandoutPacks packs={packs} catalogue={catalogue} sheets={sheets} onChoose={onChange} />
      <SegmentedControl
        label={text['handouts.view']}
        hideLabel
        value={view}
        onChange={setView}
        choices={[
          { value: 'all', label: text['handouts.view.all'] },
          { value: 'chosen', label: text['handouts.view.chosen']({ count: chosen.length }) },
        ]}
      />
      {view === 'chosen' ? (
        <>
          <p className="field__hint">{chosen.length > 1 ? text['handouts.orderHint'] : text['handouts.orderLater']}</p>
          <OrderedSheets sheets={chosen} shown={shown} onShow={onShow} onChange={onChange} />
        </>
      ) : (
        <>
          <TextField
            label={text['handouts.search']}
            hint={text['handouts.searchHint']}
            type="search"
            maxLength={100}
            value={words}
            onChange={setWords}
          />
          <HandoutList
            handouts={catalogue}
            words={words}
            chosen={new Set(sheets)}
            shown={shown}
            onShow={onShow}
            onChoose={choose}
          />
        </>
      )}
    </section>
  )
}
