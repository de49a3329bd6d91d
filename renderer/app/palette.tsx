import { Search } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { useLocation } from 'wouter'
import { type ActionId, actions } from '../../shared/actions.ts'
import { useQuery } from '../api/use-query.ts'
import { useText } from '../ui/language.tsx'
import { shortcutOf } from './actions.ts'
import './palette.css'
import { matching, type PaletteEntry } from './palette-search.ts'
import { paths } from './paths.ts'

/** Search and jump: type a part of a name, choose with the arrows, Enter opens. */
export function Palette({ run, onClose }: { run: (id: ActionId) => void; onClose: () => void }) {
  const text = useText()
  const [, navigate] = useLocation()
  const networks = useQuery('networks.list', null)
  const clients = useQuery('clients.list', null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  const entries = useMemo<PaletteEntry[]>(
    () => [
      ...(networks.data ?? []).map((network) => ({
        key: network.id,
        label: network.name,
        detail: network.clientName,
        kind: text['shell.kind.network'],
        open: () => navigate(paths.network(network.id)),
      })),
      ...(clients.data ?? []).map((client) => ({
        key: client.id,
        label: client.name,
        detail: '',
        kind: text['shell.kind.client'],
        open: () => navigate(paths.client(client.id)),
      })),
      ...actions
        .filter((action) => action.id !== 'openPalette')
        .map((action) => ({
          key: action.id,
          label: text[action.messageKey],
          detail: shortcutOf(action.id) ?? '',
          kind: text['shell.kind.action'],
          open: () => run(action.id),
        })),
    ],
    [networks.data, clients.data, text, navigate, run],
  )
  const found = matching(entries, query)
  const current = Math.min(chosen, found.length - 1)

  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' })
  }, [current])

  const open = (entry: PaletteEntry | undefined) => {
    if (!entry) return
    onClose()
    entry.open()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') open(found[current])
    else if (steps && found.length > 0) setChosen((current + steps + found.length) % found.length)
    else return
    event.preventDefault()
  }

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
              aria-activedescendant={found[current] ? `${id}-${current}` : undefined}
              aria-autocomplete="list"
              aria-label={text['shell.searchLabel']}
              placeholder={text['shell.search']}
              autoComplete="off"
              spellCheck={false}
              // biome-ignore lint/a11y/noAutofocus: the dialog is this field
              autoFocus
              value={query}
              onChange={(event) => {
                setQuery(event.target.value)
                setChosen(0)
              }}
              onKeyDown={onKeyDown}
            />
          </div>
          <div className="palette__list" role="listbox" id={`${id}-list`} aria-label={text['shell.search']} ref={list}>
            {found.map((entry, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above has the keys
              <div
                key={entry.key}
                id={`${id}-${index}`}
                className="palette__entry"
                role="option"
                tabIndex={-1}
                aria-selected={index === current}
                onPointerMove={() => setChosen(index)}
                onClick={() => open(entry)}
              >
                <span className="palette__label">{entry.label}</span>
                <span className="palette__detail">{entry.detail}</span>
                <span className="palette__kind">{entry.kind}</span>
              </div>
            ))}
          </div>
          <p className="palette__foot" role="status">
            {found.length === 0
              ? text['shell.searchNone']({ query })
              : `${text['shell.searchCount']({ count: found.length })} · ${text['shell.searchHelp']}`}
          </p>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
