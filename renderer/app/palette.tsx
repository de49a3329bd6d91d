import { EyeOff, Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import type { ActionId } from '../../shared/actions.ts'
import type { FoundKind } from '../../shared/contract/find.ts'
import { useText } from '../ui/language.tsx'
import './palette.css'
import type { PaletteEntry, PaletteSection } from './palette-search.ts'
import { useFound } from './use-found.ts'
import { usePaletteSections } from './use-palette-sections.tsx'

/** Search and jump: type a part of a name or of a text, choose with the arrows, Enter opens. */
export function Palette({ run, onClose }: { run: (id: ActionId) => void; onClose: () => void }) {
  const text = useText()
  const [query, setQuery] = useState('')
  const [only, setOnly] = useState<FoundKind | null>(null)
  const [chosen, setChosen] = useState(0)
  // Enter before the answer is there opens what the answer puts first.
  const [waiting, setWaiting] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const { groups, failed, ready } = useFound(query, only)
  const showMore = useRef((kind: FoundKind) => {
    setOnly(kind)
    setChosen(0)
  }).current
  const sections = usePaletteSections({ query, only, groups, run, showMore })
  const entries = sections.flatMap((section) => section.entries)
  const current = Math.min(chosen, entries.length - 1)

  const open = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    if (!entry.stays) onClose()
    entry.open()
  }
  const openLatest = useRef(open)
  openLatest.current = open
  const first = entries[current]
  useEffect(() => {
    if (!waiting || !ready) return
    setWaiting(false)
    openLatest.current(first)
  }, [waiting, ready, first])
  useEffect(() => {
    list.current?.querySelectorAll('[role="option"]')[current]?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const search = (typed: string) => {
    setQuery(typed)
    setOnly(null)
    setChosen(0)
    setWaiting(false)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') ready ? open(first) : setWaiting(true)
    else if (steps && entries.length > 0) setChosen((current + steps + entries.length) % entries.length)
    else return
    event.preventDefault()
  }
  const none = ready && entries.length === 0
  const status = none
    ? text['shell.searchNone']({ query })
    : `${text['shell.searchCount']({ count: entries.filter(({ stays }) => !stays).length })} · ${text['shell.searchHelp']}`

  return (
    <ModalOverlay className="dialog-ground palette-ground" isOpen isDismissable onOpenChange={(is) => !is && onClose()}>
      <Modal className="dialog-frame palette-frame">
        <AriaDialog className="palette" aria-label={text['shell.search']}>
          <div className="palette__field">
            <Search aria-hidden="true" />
            <input
              role="combobox"
              aria-expanded="true"
              aria-controls={`${id}-list`}
              aria-activedescendant={first ? `${id}-${current}` : undefined}
              aria-autocomplete="list"
              aria-label={text['shell.searchLabel']}
              placeholder={text['shell.search']}
              autoComplete="off"
              spellCheck={false}
              maxLength={300}
              // biome-ignore lint/a11y/noAutofocus: the dialog is this field
              autoFocus
              value={query}
              onChange={(event) => search(event.target.value)}
              onKeyDown={onKeyDown}
            />
          </div>
          <div
            className="palette__list"
            role="listbox"
            id={`${id}-list`}
            aria-label={text['shell.search']}
            aria-busy={!ready}
            ref={list}
          >
            {sections.map((section) => (
              <Section
                key={section.key}
                section={section}
                before={entries.indexOf(section.entries[0] as PaletteEntry)}
                id={id}
                current={current}
                onPoint={setChosen}
                onOpen={open}
              />
            ))}
          </div>
          <p className="palette__foot" role="status">
            {failed ? text['find.failed'] : status}
          </p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

type SectionProps = {
  readonly section: PaletteSection
  /** How many entries stand in the sections above. */
  readonly before: number
  readonly id: string
  readonly current: number
  readonly onPoint: (index: number) => void
  readonly onOpen: (entry: PaletteEntry) => void
}

function Section({ section, before, id, current, onPoint, onOpen }: SectionProps) {
  const text = useText()
  return (
    // biome-ignore lint/a11y/useSemanticElements: the group of a listbox has no element of its own
    <div role="group" aria-label={section.title}>
      <div className="palette__kind" role="presentation">
        {section.title}
      </div>
      {section.entries.map((entry, offset) => {
        const index = before + offset
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
          <div
            key={entry.key}
            id={`${id}-${index}`}
            className="palette__entry"
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            onPointerMove={() => onPoint(index)}
            onClick={() => onOpen(entry)}
          >
            <span className="palette__label">{entry.label}</span>
            {entry.isPrivate && (
              <span className="palette__private">
                <EyeOff aria-hidden="true" />
                {text['find.private']}
              </span>
            )}
            <span className="palette__detail">{entry.detail}</span>
          </div>
        )
      })}
    </div>
  )
}
