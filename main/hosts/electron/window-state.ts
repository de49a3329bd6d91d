import { readFileSync } from 'node:fs'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'
import { writeDurably } from '../../vault/key-file.ts'

const State = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})
type State = z.infer<typeof State>

const standard = { width: 1360, height: 880, maximized: false }

/** Size and place as the window was left; the standard size where nothing is kept or that screen is gone. */
export const readWindowState = (file: string): Partial<State> & typeof standard => {
  try {
    const state = State.parse(JSON.parse(readFileSync(file, 'utf8')))
    return isOnScreen(state) ? state : { ...standard, maximized: state.maximized }
  } catch {
    return standard
  }
}

/** Writes size and place down when the window closes. */
export const keepWindowState = (window: BrowserWindow, file: string): void => {
  window.on('close', () => {
    const state: State = { ...window.getNormalBounds(), maximized: window.isMaximized() }
    try {
      writeDurably(file, JSON.stringify(state))
    } catch {
      // A window that opens in its standard place is no reason to keep the app from closing.
    }
  })
}

const isOnScreen = (window: Rectangle): boolean => {
  const { workArea } = screen.getDisplayMatching(window)
  const across = Math.min(window.x + window.width, workArea.x + workArea.width) - Math.max(window.x, workArea.x)
  const down = Math.min(window.y + window.height, workArea.y + workArea.height) - Math.max(window.y, workArea.y)
  return across >= 200 && down >= 200
}
