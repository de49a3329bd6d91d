import { homedir } from 'node:os'
import path from 'node:path'

type Surroundings = { readonly env: NodeJS.ProcessEnv; readonly platform: NodeJS.Platform; readonly home: string }

/**
 * Where the data lie, the same for every host: `SPARRINGSRUM_DATA`, or the place the system has for them.
 * The demonstration has a folder of its own inside it.
 */
export const dataFolder = (
  { demo }: { readonly demo: boolean },
  { env, platform, home }: Surroundings = { env: process.env, platform: process.platform, home: homedir() },
): string => {
  const base = env.SPARRINGSRUM_DATA
    ? path.resolve(env.SPARRINGSRUM_DATA)
    : path.join(systemFolder(env, platform, home), platform === 'linux' ? 'sparringsrum' : 'Sparringsrum')
  return demo ? path.join(base, 'demo') : base
}

const systemFolder = (env: NodeJS.ProcessEnv, platform: NodeJS.Platform, home: string): string => {
  if (platform === 'win32') return env.APPDATA ?? path.join(home, 'AppData', 'Roaming')
  if (platform === 'darwin') return path.join(home, 'Library', 'Application Support')
  return env.XDG_DATA_HOME ?? path.join(home, '.local', 'share')
}
