export type Strength = 'weak' | 'fair' | 'strong'

const classes = [/[a-zæøå]/, /[A-ZÆØÅ]/, /\d/, /[^\p{L}\d]/u]

/**
 * A hint, not a rule: how hard a passphrase is to guess, from its length, the kinds of characters in it and how many
 * different ones. Words with spaces between count as the length they are.
 */
export function passphraseStrength(passphrase: string): Strength {
  const kinds = classes.filter((kind) => kind.test(passphrase)).length
  const different = new Set(passphrase.toLocaleLowerCase('da')).size
  const weight = Math.min(passphrase.length, different * 2) + kinds * 2
  if (weight >= 25) return 'strong'
  return weight >= 18 ? 'fair' : 'weak'
}
