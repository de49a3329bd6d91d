import { writeSync } from 'node:fs'
import { openApp } from '../../main/app.ts'
import { hostSecret } from '../../main/hosts/host-secret.ts'

/** Writes clients as fast as it can and says the name of each one that was acknowledged, until it is killed. */
const [folder = '', passphrase = '', round = ''] = process.argv.slice(2)
const app = await openApp({
  demo: false,
  scryptCost: { log2N: 10, r: 8, p: 1 },
  platform: {
    dataFolder: folder,
    now: () => new Date(),
    saveFile: async () => null,
    saveFolder: async () => null,
    ...hostSecret(folder),
  },
})
const unlocked = await app.dispatch('vault.unlock', { passphrase })
if (!unlocked.ok) throw new Error(JSON.stringify(unlocked.failure))

for (let number = 1; ; number++) {
  const name = `Kunde ${round}-${number}`
  const answer = await app.dispatch('clients.create', { name, sector: 'public', note: 'æøå '.repeat(300) })
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
  writeSync(1, `${name}\n`)
}
