import type { Language } from '../content/schema.ts'
import { da } from './exchange-words.da.ts'
import { en } from './exchange-words.en.ts'

/** The words of exported lists. The import reads every heading and value of them again. */
export const exchangeWords = (language: Language): typeof da => (language === 'en' ? en : da)
