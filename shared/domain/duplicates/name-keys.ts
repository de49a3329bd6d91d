const letters: Readonly<Record<string, string>> = {
  å: 'aa',
  ä: 'ae',
  æ: 'ae',
  ø: 'oe',
  ö: 'oe',
  ü: 'y',
  ß: 'ss',
  đ: 'd',
}

/**
 * A name as it is compared: small letters, å as aa, ø as oe and æ as ae, other accents dropped, hyphens and points as
 * spaces. "Bjørn-Åge  Sørensen" and "bjoern aage soerensen" are the same.
 */
export const foldedName = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[åäæøöüßđ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()

/** A folded name as it sounds: Christian and Kristian, Sofie and Sophie, Mathias and Matias become one. */
export const spokenName = (folded: string): string =>
  folded
    .replaceAll(/c(?=[eiy])/g, 's')
    .replaceAll(/ch|ck|c|q/g, 'k')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replaceAll('x', 'ks')
    .replaceAll(/(.)\1+/gu, '$1')

/** The digits of a Danish or foreign number without the Danish country code; empty where there are fewer than eight. */
export function phoneDigits(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '').replace(/^00/, '')
  const local = digits.length === 10 && digits.startsWith('45') ? digits.slice(2) : digits
  return local.length < 8 || /^0+$/.test(local) ? '' : local
}
