/** Where an action stands in the native menu; null keeps it to the palette and the keyboard. */
export type MenuPlace = 'app' | 'file' | 'edit' | 'go' | null

/**
 * Every action of the app: the menu, the palette and the keyboard all read this list.
 * `mod` in a shortcut is Ctrl, or ⌘ on a Mac. The words are messages under `messageKey`.
 */
export const actions = [
  { id: 'openPalette', messageKey: 'action.openPalette', shortcut: 'mod+k', menu: 'go' },
  { id: 'goToday', messageKey: 'action.goToday', shortcut: 'mod+1', menu: 'go' },
  { id: 'goClients', messageKey: 'action.goClients', shortcut: 'mod+2', menu: 'go' },
  { id: 'goNetworks', messageKey: 'action.goNetworks', shortcut: 'mod+3', menu: 'go' },
  { id: 'goCalendar', messageKey: 'action.goCalendar', shortcut: 'mod+4', menu: 'go' },
  { id: 'goPeople', messageKey: 'action.goPeople', shortcut: 'mod+5', menu: 'go' },
  { id: 'goContracts', messageKey: 'action.goContracts', shortcut: 'mod+6', menu: 'go' },
  { id: 'goEvaluation', messageKey: 'action.goEvaluation', shortcut: 'mod+7', menu: 'go' },
  { id: 'goHandouts', messageKey: 'action.goHandouts', shortcut: 'mod+8', menu: 'go' },
  { id: 'newClient', messageKey: 'action.newClient', shortcut: null, menu: 'file' },
  { id: 'newNetwork', messageKey: 'action.newNetwork', shortcut: 'mod+shift+n', menu: 'file' },
  { id: 'makeReport', messageKey: 'action.makeReport', shortcut: 'mod+shift+e', menu: 'file' },
  { id: 'print', messageKey: 'action.print', shortcut: 'mod+p', menu: 'file' },
  { id: 'readForms', messageKey: 'action.readForms', shortcut: 'mod+shift+l', menu: 'file' },
  { id: 'undo', messageKey: 'action.undo', shortcut: 'mod+z', menu: 'edit' },
  { id: 'redo', messageKey: 'action.redo', shortcut: 'mod+shift+z', menu: 'edit' },
  { id: 'goBin', messageKey: 'action.goBin', shortcut: null, menu: 'go' },
  { id: 'startRoom', messageKey: 'action.startRoom', shortcut: 'mod+shift+m', menu: 'go' },
  { id: 'showToGroup', messageKey: 'action.showToGroup', shortcut: 'mod+shift+g', menu: 'go' },
  { id: 'goSettings', messageKey: 'action.goSettings', shortcut: 'mod+,', menu: 'app' },
  { id: 'lock', messageKey: 'action.lock', shortcut: 'mod+l', menu: 'app' },
] as const satisfies readonly {
  id: string
  messageKey: `action.${string}`
  shortcut: string | null
  menu: MenuPlace
}[]

export type Action = (typeof actions)[number]
export type ActionId = Action['id']
