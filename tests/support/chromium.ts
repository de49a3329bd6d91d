import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright'

const cache = path.join(import.meta.dirname, '../../node_modules/.cache')

/**
 * A browser for the tests. First the program named in `SPARRINGSRUM_CHROMIUM`; else on Linux (x64) the Chromium that
 * npm brought, and elsewhere an installed Chrome or Edge, or Playwright's own.
 */
export const launchChromium = async (): Promise<Browser> => {
  const refusals: string[] = []
  for (const options of candidates()) {
    try {
      return await chromium.launch(options)
    } catch (error) {
      refusals.push(`${options.executablePath ?? options.channel ?? 'playwright'}: ${String(error).split('\n')[0]}`)
    }
  }
  throw new Error(`No browser could be started. Name one in SPARRINGSRUM_CHROMIUM.\n${refusals.join('\n')}`)
}

const candidates = (): LaunchOptions[] => {
  const named = process.env.SPARRINGSRUM_CHROMIUM
  if (named) return [{ executablePath: named, args: rootArgs() }]
  if (process.platform === 'linux' && process.arch === 'x64') return [fromNpm(), {}]
  return [{ channel: 'chrome' }, { channel: 'msedge' }, {}]
}

// Chromium refuses to run as root, as in a container, with its sandbox on.
const rootArgs = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** The Chromium from npm with the libraries and fonts it carries along: it needs nothing of the system. */
const fromNpm = (): LaunchOptions => {
  const folder = unpacked()
  return {
    executablePath: path.join(folder, 'chromium'),
    args: [...rootArgs(), '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...definedEnv(),
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      // Without a locale it cannot write file names with letters beyond ASCII, and calls every download “download”.
      LC_ALL: 'C.UTF-8',
    },
  }
}

/** Unpacks it once for each version. Made aside and moved into place, so that nobody finds half a browser. */
const unpacked = (): string => {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest = createRequire(import.meta.url)(path.join(entry, '../../package.json')) as { version: string }
  const folder = path.join(cache, `chromium-${manifest.version}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const aside = mkdtempSync(path.join(cache, 'unpacking-'))
  const unpack = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"
  const { status, stderr } = spawnSync(process.execPath, ['-e', unpack], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    // It unpacks into the temporary folder, and its libraries only where it believes to be at home.
    env: { ...process.env, TMPDIR: aside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  })
  if (status !== 0) throw new Error(`Chromium could not be unpacked: ${stderr}`)
  // Its own list of font folders names places that only exist where it was made for.
  const fonts = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`
  writeFileSync(path.join(aside, 'fonts/fonts.conf'), `<?xml version="1.0"?>${fonts}\n`)
  try {
    renameSync(aside, folder)
  } catch (error) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

const definedEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined))
