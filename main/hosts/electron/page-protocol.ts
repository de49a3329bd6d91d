import { protocol, session } from 'electron'
import { readPageFile } from '../page-files.ts'

export const pageOrigin = 'app://page'

/** Before the app is ready: a scheme of our own with the rights of https, so that the page needs none of `file:`. */
export const registerPageScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])

/** Serves the built page from `root`, and nothing else, to the window. */
export const servePage = (root: string): void => {
  session.defaultSession.protocol.handle('app', async (request) => {
    const address = new URL(request.url)
    const file =
      request.method === 'GET' && address.host === 'page' ? await readPageFile(root, address.pathname) : undefined
    if (!file) return new Response(null, { status: 404 })
    return new Response(new Uint8Array(file.bytes), { headers: file.headers })
  })
}

/** Whether an address is our own page; compared by its parts, since schemes of our own have no origin everywhere. */
export const isOurPage = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol: scheme, host } = new URL(address)
  return `${scheme}//${host}` === pageOrigin
}
