// Windows forbids these in names; control characters are forbidden there and useless everywhere.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f]+/g
/** Devices of Windows: no file may be called so, whatever follows the first dot. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i
/** Linux counts bytes and stops at 255; a number in brackets must still find room. */
const MOST_BYTES = 230

const trimmed = (text: string): string => text.replace(/^[.\s]+/, '').replace(/[.\s]+$/, '')

const cut = (text: string, longest: number): string => {
  let kept = ''
  let bytes = 0
  for (const sign of text) {
    bytes += Buffer.byteLength(sign)
    if (kept.length + sign.length > longest || bytes > MOST_BYTES) break
    kept += sign
  }
  return trimmed(kept)
}

/**
 * A name for a file or folder that is good on Windows, macOS and Linux alike, at most `longest` UTF-16 units long.
 * An ending such as `.pdf` is kept whole. What has no sign left is called Sparringsrum.
 */
export function safeName(wanted: string, longest = 120): string {
  const plain = trimmed(wanted.normalize('NFC').replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' '))
  const ending = /\.[a-z0-9]{1,5}$/i.exec(plain)?.[0] ?? ''
  const stem = cut(plain.slice(0, plain.length - ending.length), longest - ending.length) || 'Sparringsrum'
  return `${stem.replace(RESERVED, '$1_')}${ending}`
}

/** The name with a number before its ending: `Pakke (2).pdf`. */
export function numbered(name: string, number: number): string {
  if (number < 2) return name
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? ''
  return `${name.slice(0, name.length - ending.length)} (${number})${ending}`
}
