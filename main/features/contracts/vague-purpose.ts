import { purposeCheck } from '../../../shared/content/index.ts'
import type { Language } from '../../../shared/content/schema.ts'

/** So many words of weight make a purpose, whatever pleasant words stand beside them. */
const ENOUGH = 4
const WEIGHT = 4

/** Whether a purpose names little more than pleasant company. An empty one is missing, not vague. */
export function isVaguePurpose(purpose: string, language: Language): boolean {
  const text = purpose.toLocaleLowerCase(language)
  const pleasant = purposeCheck.vagueWords[language].filter((word) => text.includes(word))
  if (pleasant.length === 0) return false
  const rest = pleasant.reduce((left, word) => left.replaceAll(word, ' '), text)
  const weighty = (rest.match(/\p{L}+/gu) ?? []).filter((word) => word.length >= WEIGHT)
  return weighty.length < ENOUGH
}
