import type { Language } from '../content/schema.ts'

const words = {
  da: ['nul', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
} as const

/** A count as it is written in running text: in letters up to twelve, in figures above. */
export const inWords = (count: number, language: Language): string => words[language][count] ?? String(count)
