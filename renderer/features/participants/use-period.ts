import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

/** From when until when, in words; empty where neither is known. */
export function usePeriod(): (startsOn: string | null, endsOn: string | null) => string {
  const text = useText()
  const language = useLanguage()
  return (startsOn, endsOn) =>
    text['participants.period']({
      from: startsOn ? formatDate(startsOn, language) : '',
      to: endsOn ? formatDate(endsOn, language) : '',
    })
}
