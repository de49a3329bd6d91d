import type { Language } from '../../../shared/content/schema.ts'
import { formatNumber } from '../../../shared/i18n/format.ts'

/** A number of bytes as people read it: "842 kB", "12,4 MB". */
export const fileSize = (bytes: number, language: Language): string =>
  bytes < 1_000_000
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`
    : `${formatNumber(bytes / 1_000_000, language, 1)} MB`
