import type { Terminal } from '../../shared/i18n/terminal.da.ts'

/** The passphrase from the environment, or asked for without showing it; undefined where nobody can be asked. */
export const askPassphrase = async (words: Terminal): Promise<string | undefined> => {
  const given = process.env.SPARRINGSRUM_PASSPHRASE
  if (given) return given
  const { stdin, stderr } = process
  if (!stdin.isTTY) return undefined
  stderr.write(words.askPassphrase)
  stdin.setRawMode(true)
  stdin.setEncoding('utf8')
  let typed = ''
  try {
    for await (const keys of stdin as AsyncIterable<string>) {
      for (const key of keys) {
        if (key === '\r' || key === '\n') return typed
        if (key === '\u0003' || key === '\u0004') return undefined
        if (key === '\u007f' || key === '\b') typed = [...typed].slice(0, -1).join('')
        else typed += key
      }
    }
    return typed
  } finally {
    stdin.setRawMode(false)
    stderr.write('\n')
  }
}
