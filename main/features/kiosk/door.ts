import { Rejection } from '../../../shared/domain/rejection.ts'
import { createAttempts } from '../../vault/attempts.ts'
import type { Stores } from '../stores.ts'
import { isKeptCode } from './code.ts'

type Surroundings = {
  readonly stores: Pick<Stores, 'kiosk'>
  readonly now: () => Date
  /** Checks the passphrase or the recovery code of the store. Throws `wrong-passphrase` or `unlock-wait`. */
  readonly confirm: (words: string) => Promise<void>
}

/** The one way out of the kiosk: with the passphrase, or with the code that was chosen where there is none. */
export const kioskDoor = ({ stores, now, confirm }: Surroundings) => {
  const attempts = createAttempts(now)
  return {
    isOn: (): boolean => stores.kiosk.current() !== undefined,
    /** Throws `kiosk-off`, `kiosk-wrong-code`, and what `confirm` throws. */
    leave: async (key: string): Promise<void> => {
      const kiosk = stores.kiosk.current()
      if (!kiosk) throw new Rejection('kiosk-off')
      if (kiosk.code === null) await confirm(key)
      else {
        attempts.check()
        if (!isKeptCode(key, kiosk)) {
          attempts.failed()
          throw new Rejection('kiosk-wrong-code')
        }
      }
      attempts.succeeded()
      stores.kiosk.end()
    },
  }
}
