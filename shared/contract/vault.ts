import { z } from 'zod'
import { query, task } from './define.ts'

/** How the data key is kept: behind a passphrase, or by the host alone (weaker: whoever has the machine has the data). */
export const Protection = z.enum(['passphrase', 'host'])
export type Protection = z.infer<typeof Protection>

export const VaultState = z.strictObject({
  /** `none`: nothing has been stored yet. */
  state: z.enum(['none', 'locked', 'open']),
  protection: Protection.nullable(),
  /** The store was made to try the app with sample data. */
  sample: z.boolean(),
  /** The app runs on its demonstration folder, apart from one's own data. */
  demo: z.boolean(),
  /** The computer is being handed round: the page shows the kiosk and nothing else. */
  kiosk: z.boolean(),
})
export type VaultState = z.infer<typeof VaultState>

export { minPassphraseLength } from '../domain/passphrase.ts'

// Length is a rule with its own sentence (`passphrase-too-short`), so the schema only keeps out the absurd.
const Passphrase = z.string().max(1000)

const RecoveryCode = z.string()

/** The methods that work while the store is closed. */
export const vault = {
  'vault.state': query(z.null(), VaultState),
  /**
   * Makes the store. With a passphrase (10 characters or more) it answers the recovery code, shown this once;
   * for sample data the host keeps the key, the sample is loaded, and the answer is null.
   */
  'vault.create': task(
    z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('own'), passphrase: Passphrase }),
      z.strictObject({ kind: z.literal('sample') }),
    ]),
    z.strictObject({ recoveryCode: RecoveryCode.nullable() }),
  ),
  /** Opens the store with the passphrase or the recovery code; null where the host keeps the key. */
  'vault.unlock': task(z.strictObject({ passphrase: Passphrase.nullable() }), z.null()),
  /** Ends the kiosk with the passphrase or the recovery code, or with its own code where the store has none. */
  'vault.endKiosk': task(z.strictObject({ key: Passphrase }), z.null()),
  'vault.lock': task(z.null(), z.null()),
  /**
   * Sets a passphrase, or changes it; the store is open. `current` is asked for where there is one (passphrase or
   * recovery code). Answers a new recovery code; the old one ceases to work.
   */
  'vault.protect': task(
    z.strictObject({ current: Passphrase.nullable(), passphrase: Passphrase }),
    z.strictObject({ recoveryCode: RecoveryCode }),
  ),
}
