import type { Handlers, VaultMethod } from '../../shared/contract/index.ts'
import type { Vault } from './vault.ts'

type Surroundings = {
  readonly vault: Vault
  /** Fills the store that was just made. */
  readonly loadSample: () => Promise<void>
  /** Ends running tasks before the store closes under them. */
  readonly beforeLock: () => void
  readonly changed: () => void
  readonly kiosk: { readonly isOn: () => boolean; readonly leave: (key: string) => Promise<void> }
}

/** The methods that work while the store is closed. */
export const vaultHandlers = ({
  vault,
  loadSample,
  beforeLock,
  changed,
  kiosk,
}: Surroundings): Pick<Handlers, VaultMethod> => {
  const thenTell = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } finally {
      changed()
    }
  }
  const createSample = async (): Promise<{ recoveryCode: null }> => {
    await vault.createSample(loadSample)
    return { recoveryCode: null }
  }
  return {
    'vault.state': () => ({ ...vault.state(), kiosk: kiosk.isOn() }),
    'vault.endKiosk': ({ key }) => thenTell(kiosk.leave(key).then(() => null)),
    'vault.create': (wish, { signal }) =>
      thenTell(
        wish.kind === 'sample'
          ? createSample()
          : vault.createOwn(wish.passphrase, signal).then((recoveryCode) => ({ recoveryCode })),
      ),
    'vault.unlock': ({ passphrase }, { signal }) => thenTell(vault.unlock(passphrase, signal).then(() => null)),
    'vault.lock': () => {
      beforeLock()
      return thenTell(vault.lock().then(() => null))
    },
    'vault.protect': ({ current, passphrase }, { signal }) =>
      thenTell(vault.protect(current, passphrase, signal).then((recoveryCode) => ({ recoveryCode }))),
  }
}
