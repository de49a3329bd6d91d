import { useCallback, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { type ActionId, actions } from '../../shared/actions.ts'
import type { ClientId } from '../../shared/domain/ids.ts'
import { showToGroup } from '../api/audience.ts'
import { bridge } from '../api/bridge.ts'
import { call } from '../api/call.ts'
import { requestForms } from '../features/forms/form-request.ts'
import { printWhatIsOpen } from '../print/printable.ts'
import { useText } from '../ui/language.tsx'
import { useNotify } from '../ui/notices.tsx'
import { paths } from './paths.ts'
import { isBeingTyped, redoTyping, undoTyping } from './typing-undo.ts'
import { useHistoryStep } from './use-history-step.ts'
import { useStartRoom } from './use-start-room.ts'

const isMac = navigator.platform.startsWith('Mac')

/** A shortcut as its keys are written on this machine: `Ctrl K`, `⌘K`. */
export function shortcutOf(id: ActionId): string | undefined {
  const shortcut = actions.find((action) => action.id === id)?.shortcut
  if (!shortcut) return undefined
  const words = shortcut.split('+').map((key) => {
    if (key === 'mod') return isMac ? '⌘' : 'Ctrl'
    if (key === 'shift') return isMac ? '⇧' : 'Shift'
    return key.toUpperCase()
  })
  return words.join(isMac ? '' : ' ')
}

/** Another key for the same action, where people are used to it. */
const alias: Readonly<Record<string, string>> = { 'mod+y': 'mod+shift+z' }
const isHistory = (id: ActionId): boolean => id === 'undo' || id === 'redo'

/** A key as shortcuts name it: `mod+shift+g`. */
export const pressed = (event: KeyboardEvent): string =>
  [(isMac ? event.metaKey : event.ctrlKey) && 'mod', event.shiftKey && 'shift', event.key.toLowerCase()]
    .filter(Boolean)
    .join('+')

/** Gives the function that carries out an action, and lets the keyboard and the native menu call it. */
export function useActions(openPalette: () => void): (id: ActionId) => void {
  const [location, navigate] = useLocation()
  const step = useHistoryStep()
  const text = useText()
  const notify = useNotify()
  const { network, startRoom, refuse } = useStartRoom()
  const perform: Record<ActionId, () => void> = {
    openPalette,
    goToday: () => navigate(paths.today),
    goClients: () => navigate(paths.clients),
    goNetworks: () => navigate(paths.networks),
    goCalendar: () => navigate(paths.calendar()),
    goPeople: () => navigate(paths.people),
    goContracts: () => navigate(paths.contracts),
    goEvaluation: () => navigate(paths.evaluation),
    goHandouts: () => navigate(paths.handouts()),
    newClient: () => navigate(paths.newClient),
    // On a client's page it is that client's.
    newNetwork: () => {
      const client = /^\/clients\/(?!new$)([^/]+)/.exec(location)?.[1]
      navigate(client ? paths.newNetworkOf(client as ClientId) : paths.newNetwork)
    },
    makeReport: () => navigate(network ? paths.report(network) : paths.portfolioReport),
    print: () => printWhatIsOpen() || notify(text['print.nothing']),
    readForms: () => requestForms(),
    undo: () => undoTyping() || void step('history.undo'),
    redo: () => redoTyping() || void step('history.redo'),
    goBin: () => navigate(paths.bin),
    startRoom,
    showToGroup: () => (network ? showToGroup(network) : refuse()),
    goSettings: () => navigate(paths.settings),
    lock: () => {
      // Leaving the field saves what has just been typed in it.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      void call('vault.lock', null).catch(() => {})
    },
  }
  const latest = useRef(perform)
  latest.current = perform
  const run = useCallback((id: ActionId) => latest.current[id](), [])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.repeat) return
      const keys = pressed(event)
      const action = actions.find(({ shortcut }) => shortcut === keys || shortcut === alias[keys])
      // What is being typed has an undo of its own, which the browser keeps.
      if (!action || (isHistory(action.id) && isBeingTyped())) return
      event.preventDefault()
      run(action.id)
    }
    window.addEventListener('keydown', onKey)
    const stop = bridge.subscribe((event) => event.type === 'action' && run(event.id))
    return () => {
      window.removeEventListener('keydown', onKey)
      stop()
    }
  }, [run])
  return run
}
