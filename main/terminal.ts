import { terminal as danish, type Terminal } from '../shared/i18n/terminal.da.ts'
import { terminal as english } from '../shared/i18n/terminal.en.ts'

export type TerminalLanguage = 'da' | 'en'

/** Danish unless the system is set to another language. */
export const terminalLanguage = (env: NodeJS.ProcessEnv = process.env): TerminalLanguage => {
  const set = env.LC_ALL || env.LC_MESSAGES || env.LANG || (process.platform === 'linux' ? 'C' : systemLocale())
  return /^(da|C\b|POSIX)/i.test(set) ? 'da' : 'en'
}

const systemLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale

/** The words of the terminal programs in the terminal's language. */
export const terminalWords = (language: TerminalLanguage = terminalLanguage()): Terminal =>
  language === 'da' ? danish : english
