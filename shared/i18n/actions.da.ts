import type { Action } from '../actions.ts'

/** Names of the actions in menu and palette, and the menu's own words. */
export const actions: Readonly<Record<Action['messageKey'] | MenuKey, string>> = {
  'action.openPalette': 'Søg eller spring til …',
  'action.goToday': 'I dag',
  'action.goClients': 'Kunder',
  'action.goNetworks': 'Netværk',
  'action.goCalendar': 'Kalender',
  'action.goHandouts': 'Handouts',
  'action.goPeople': 'Personer',
  'action.goContracts': 'Kontrakter',
  'action.goEvaluation': 'Evaluering',
  'action.newClient': 'Ny kunde',
  'action.newNetwork': 'Nyt netværk',
  'action.makeReport': 'Lav rapport',
  'action.print': 'Udskriv …',
  'action.readForms': 'Læs udfyldte ark ind',
  'action.undo': 'Fortryd',
  'action.redo': 'Gentag',
  'action.goBin': 'Papirkurv og ændringer',
  'action.startRoom': 'I rummet: kør mødet på den store skærm',
  'action.showToGroup': 'Vis for gruppen',
  'action.goSettings': 'Indstillinger',
  'action.lock': 'Lås app',
  'menu.app': 'Sparringsrum',
  'menu.file': 'Filer',
  'menu.edit': 'Redigér',
  'menu.go': 'Gå til',
  'menu.view': 'Vis',
  'menu.window': 'Vindue',
  'menu.cut': 'Klip',
  'menu.copy': 'Kopiér',
  'menu.paste': 'Sæt ind',
  'menu.selectAll': 'Markér alt',
  'menu.zoomIn': 'Større tekst',
  'menu.zoomOut': 'Mindre tekst',
  'menu.resetZoom': 'Almindelig tekststørrelse',
  'menu.fullScreen': 'Fuld skærm',
  'menu.minimize': 'Minimér',
  'menu.close': 'Luk vindue',
  'menu.quit': 'Afslut Sparringsrum',
}
export type MenuKey = `menu.${
  | 'app'
  | 'file'
  | 'edit'
  | 'go'
  | 'view'
  | 'window'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'zoomIn'
  | 'zoomOut'
  | 'resetZoom'
  | 'fullScreen'
  | 'minimize'
  | 'close'
  | 'quit'}`
