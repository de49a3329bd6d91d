import type { Language } from '../content/schema.ts'
import type { Audience } from '../domain/disclosure.ts'
import type { IndicatorKey } from '../domain/findings/statements.ts'
import type { Indicators } from '../domain/indicators/schema.ts'
import { capitalised } from './format.ts'
import { statements as da } from './statements.da.ts'
import { statements as en } from './statements.en.ts'

/**
 * One indicator in a sentence that names the number it rests on. For the consultant it may name a person; for the group
 * and the client it never does. Meant for indicators that are not grey (`statementsOf`).
 */
export function statementText(
  key: IndicatorKey,
  indicators: Partial<Indicators>,
  language: Language,
  audience: Audience,
): string {
  // A lookup by key loses the link between a key and its indicator; the type of the catalogue has already checked it.
  const say = (language === 'en' ? en : da)[key] as (one: unknown, audience: Audience) => string
  return `${capitalised(say(indicators[key], audience))}.`
}
