// Windows forbids these in names; control characters are forbidden there and useless everywhere.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]+/g
const LONGEST = 120

/** A file name from its parts, such as "Skoleledere Nord – Start – 12 deltagere.pdf": good on Windows, macOS and Linux alike. */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) => part.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' – ')
  const short = [...name.replace(/^[.\s]+/, '')]
    .slice(0, LONGEST)
    .join('')
    .replace(/[.\s]+$/, '')
  return `${short || 'Sparringsrum'}.${extension}`
}

export const pdfName = (parts: readonly string[]): string => fileName(parts, 'pdf')
