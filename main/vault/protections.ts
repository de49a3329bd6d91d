import { randomBytes, randomUUID } from 'node:crypto'
import { minPassphraseLength } from '../../shared/contract/vault.ts'
import { Rejection } from '../../shared/domain/rejection.ts'
import type { KeyFile, PassphraseKeyFile } from './key-file.ts'
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts'
import { keyFromPassphrase, keyFromRandom, type ScryptCost, seal, unseal } from './wrap.ts'

/** Throws `passphrase-too-short`. Counts what a person sees as characters. */
export const checkPassphrase = (passphrase: string): void => {
  const length = [...new Intl.Segmenter().segment(passphrase)].length
  if (length < minPassphraseLength) throw new Rejection('passphrase-too-short', { minimum: minPassphraseLength })
}

/** The data key sealed under the host's secret. */
export const protectByHost = (dataKey: Buffer, secret: Buffer): KeyFile => {
  const storeId = randomUUID()
  return { format: 1, storeId, protection: 'host', sample: true, host: seal(dataKey, secret, `${storeId} host`) }
}

/** The data key sealed twice: under the passphrase and under a new recovery code, which is given back to be shown. */
export const protectByPassphrase = async (
  dataKey: Buffer,
  passphrase: string,
  cost: ScryptCost,
): Promise<{ readonly keyFile: KeyFile; readonly recoveryCode: string }> => {
  checkPassphrase(passphrase)
  const storeId = randomUUID()
  const salts = { passphrase: randomBytes(16), recovery: randomBytes(16) }
  const code = newRecoveryCode()
  const byPassphrase = await keyFromPassphrase(passphrase, salts.passphrase, cost)
  const keyFile: KeyFile = {
    format: 1,
    storeId,
    protection: 'passphrase',
    sample: false,
    passphrase: {
      salt: salts.passphrase.toString('base64'),
      cost,
      key: seal(dataKey, byPassphrase, `${storeId} passphrase`),
    },
    recovery: {
      salt: salts.recovery.toString('base64'),
      key: seal(dataKey, keyFromRandom(code.bytes, salts.recovery), `${storeId} recovery`),
    },
  }
  return { keyFile, recoveryCode: code.written }
}

export const openByHost = (keyFile: KeyFile, secret: Buffer): Buffer | undefined =>
  keyFile.protection === 'host' ? unseal(keyFile.host, secret, `${keyFile.storeId} host`) : undefined

/** The data key for a passphrase or a written recovery code, or undefined when it is neither. */
export const openByWords = async (keyFile: PassphraseKeyFile, words: string): Promise<Buffer | undefined> => {
  const { storeId, passphrase, recovery } = keyFile
  const code = readRecoveryCode(words)
  const byCode =
    code && unseal(recovery.key, keyFromRandom(code, Buffer.from(recovery.salt, 'base64')), `${storeId} recovery`)
  if (byCode) return byCode
  const key = await keyFromPassphrase(words, Buffer.from(passphrase.salt, 'base64'), passphrase.cost)
  return unseal(passphrase.key, key, `${storeId} passphrase`)
}
