import { createHash, randomBytes } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import path from 'node:path'

// A folder may lie on a drive that others write to as well: each machine takes away its own remains only.
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6)
const OWN = new RegExp(`^\\.sparringsrum-${machine}-(\\d+)-[0-9a-f]{8}$`)

/** A path in `folder` for what is being written; it tells which process writes it. */
export const unfinishedIn = (folder: string): string =>
  path.join(folder, `.sparringsrum-${machine}-${process.pid}-${randomBytes(4).toString('hex')}`)

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process is one that runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Takes away from `folder` what processes that are gone left half-written: it may hold people's names. Never throws. */
export async function sweepUnfinished(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => [])
  for (const name of names) {
    const pid = OWN.exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    await rm(path.join(folder, name), { recursive: true, force: true }).catch(() => {})
  }
}
