import type { Limits } from '../../../shared/domain/indicators/limits.ts'
import type { Texts } from '../../../shared/i18n/index.ts'
import type { IndicatorId } from './indicator-words.ts'

/** The limits of an indicator as a sentence. */
export function limitWords(id: IndicatorId, limits: Limits, text: Texts): string {
  // A lookup by id loses the link between an indicator and its limits; the catalogue's type has already checked it.
  const say = text[`indicator.${id}.limits`] as (limits: unknown) => string
  return say(limits[id])
}
