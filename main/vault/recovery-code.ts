import { randomBytes } from 'node:crypto'

// Crockford's 32 characters: no I, L, O or U, and those are read as the digits they look like.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const lookAlikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' }

/** 160 random bits, and the same as eight groups of four characters to write down. */
export const newRecoveryCode = (): { readonly bytes: Buffer; readonly written: string } => {
  const bytes = randomBytes(20)
  let bits = BigInt(`0x${bytes.toString('hex')}`)
  let characters = ''
  for (let i = 0; i < 32; i++) {
    characters = alphabet[Number(bits & 31n)] + characters
    bits >>= 5n
  }
  return { bytes, written: characters.match(/.{4}/g)?.join('-') ?? '' }
}

/** The bytes of a written code, whatever its case, spaces and dashes; undefined when it is no recovery code. */
export const readRecoveryCode = (written: string): Buffer | undefined => {
  const characters = written
    .toUpperCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll(/[OIL]/g, (letter) => lookAlikes[letter] ?? letter)
  if (characters.length !== 32) return undefined
  let bits = 0n
  for (const character of characters) {
    const value = alphabet.indexOf(character)
    if (value < 0) return undefined
    bits = (bits << 5n) | BigInt(value)
  }
  return Buffer.from(bits.toString(16).padStart(40, '0'), 'hex')
}
