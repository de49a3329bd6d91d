import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { z } from 'zod'

const Base64 = z.base64().max(200)

/** A key sealed with AES-256-GCM: nonce, sealed bytes and tag, each base64. */
export const Sealed = z.strictObject({ nonce: Base64, bytes: Base64, tag: Base64 })
export type Sealed = z.infer<typeof Sealed>

/** Cost of scrypt: N is 2 to the power `log2N`. The bounds keep a tampered file from asking for all the memory. */
export const ScryptCost = z.strictObject({
  log2N: z.int().min(10).max(20),
  r: z.int().min(1).max(8),
  p: z.int().min(1).max(4),
})
export type ScryptCost = z.infer<typeof ScryptCost>

/** OWASP's recommendation: 128 MiB of memory for each guess. */
export const recommendedCost: ScryptCost = { log2N: 17, r: 8, p: 1 }

/** Seals a key under another. `purpose` is bound to it: what was sealed for one purpose opens for no other. */
export const seal = (key: Buffer, under: Buffer, purpose: string): Sealed => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', under, nonce).setAAD(Buffer.from(purpose))
  const bytes = Buffer.concat([cipher.update(key), cipher.final()])
  return {
    nonce: nonce.toString('base64'),
    bytes: bytes.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  }
}

/** The sealed key, or undefined when `under` or `purpose` is another, or a byte has been changed. */
export const unseal = (sealed: Sealed, under: Buffer, purpose: string): Buffer | undefined => {
  try {
    const decipher = createDecipheriv('aes-256-gcm', under, Buffer.from(sealed.nonce, 'base64'), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(purpose)).setAuthTag(Buffer.from(sealed.tag, 'base64'))
    const key = Buffer.concat([decipher.update(Buffer.from(sealed.bytes, 'base64')), decipher.final()])
    return key.length === 32 ? key : undefined
  } catch {
    return undefined
  }
}

const scryptAsync = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
)

/** A 256-bit key from a passphrase, on another thread. Equal letters give equal keys however they were typed. */
export const keyFromPassphrase = (passphrase: string, salt: Buffer, { log2N, r, p }: ScryptCost): Promise<Buffer> => {
  const N = 2 ** log2N
  return scryptAsync(passphrase.normalize('NFKC'), salt, 32, { N, r, p, maxmem: 256 * N * r })
}

/** A 256-bit key from random bytes; being random they need no slow derivation. */
export const keyFromRandom = (bytes: Buffer, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', bytes, salt, 'sparringsrum recovery', 32))
