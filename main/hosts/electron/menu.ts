import { Menu, type MenuItemConstructorOptions } from 'electron'
import { type Action, type ActionId, actions, type MenuPlace } from '../../../shared/actions.ts'
import { actions as danish, type MenuKey } from '../../../shared/i18n/actions.da.ts'
import { actions as english } from '../../../shared/i18n/actions.en.ts'
import { type TerminalLanguage, terminalLanguage } from '../../terminal.ts'

type Item = MenuItemConstructorOptions

/** Builds the native menu from the list of actions; choosing one hands its id to `perform`. */
export const setMenu = (
  perform: (id: ActionId) => void,
  language: TerminalLanguage = terminalLanguage({ LANG: Intl.DateTimeFormat().resolvedOptions().locale }),
): void => {
  const words = language === 'da' ? danish : english
  const label = (key: MenuKey): { label: string } => ({ label: words[key] })
  const item = ({ id, messageKey, shortcut }: Action): Item => ({
    id,
    label: words[messageKey],
    ...(shortcut && { accelerator: accelerator(shortcut) }),
    click: () => perform(id),
  })
  const at = (place: MenuPlace): Item[] => actions.filter(({ menu }) => menu === place).map(item)
  const line: Item = { type: 'separator' }

  const app: Item[] = [...at('app'), line, { role: 'quit', ...label('menu.quit') }]
  const mac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ ...label('menu.app'), submenu: app }] : []),
      {
        ...label('menu.file'),
        submenu: [...at('file'), line, ...(mac ? [{ role: 'close' as const, ...label('menu.close') }] : app)],
      },
      {
        ...label('menu.edit'),
        submenu: [
          ...at('edit'),
          line,
          { role: 'cut', ...label('menu.cut') },
          { role: 'copy', ...label('menu.copy') },
          { role: 'paste', ...label('menu.paste') },
          { role: 'selectAll', ...label('menu.selectAll') },
        ],
      },
      { ...label('menu.go'), submenu: at('go') },
      {
        ...label('menu.view'),
        submenu: [
          { role: 'zoomIn', ...label('menu.zoomIn') },
          { role: 'zoomOut', ...label('menu.zoomOut') },
          { role: 'resetZoom', ...label('menu.resetZoom') },
          line,
          { role: 'togglefullscreen', ...label('menu.fullScreen') },
        ],
      },
      { ...label('menu.window'), submenu: [{ role: 'minimize', ...label('menu.minimize') }] },
    ]),
  )
}

const accelerator = (shortcut: string): string =>
  shortcut
    .split('+')
    .map((key) =>
      key === 'mod' ? 'CmdOrCtrl' : key.length === 1 ? key.toUpperCase() : `${key[0]?.toUpperCase()}${key.slice(1)}`,
    )
    .join('+')
