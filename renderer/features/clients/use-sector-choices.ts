import type { Sector } from '../../../shared/domain/values.ts'
import type { Choice } from '../../ui/choice-fields.tsx'
import { useText } from '../../ui/language.tsx'

const sectors: readonly Sector[] = ['public', 'private', 'mixed']

/** The sectors of a client, in words. */
export function useSectorChoices(): readonly Choice<Sector>[] {
  const text = useText()
  return sectors.map((value) => ({ value, label: text[`clients.sector.${value}`] }))
}
