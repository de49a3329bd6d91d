import { safeName } from '../../hosts/safe-name.ts'

/** A file name from its parts, such as "Skoleledere Nord – Start – 12 deltagere.pdf": good on Windows, macOS and Linux alike. */
export function fileName(parts: readonly string[], extension: string): string {
  const name = parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter((part) => part !== '')
  return `${safeName(name.join(' – '), 120 - extension.length - 1)}.${extension}`
}

export const pdfName = (parts: readonly string[]): string => fileName(parts, 'pdf')
