import type { Language } from '../../../shared/content/schema.ts'
import type { Obstacle } from '../../../shared/domain/series/obstacle.ts'
import { formatDayMonth, formatList, formatTimes } from '../../../shared/i18n/format.ts'
import type { Texts } from '../../../shared/i18n/index.ts'

const wordsFor = (obstacle: Obstacle, text: Texts, language: Language): string => {
  switch (obstacle.kind) {
    case 'holiday':
      return text['series.obstacle.holiday'](obstacle)
    case 'school':
      return text['series.obstacle.school'](obstacle)
    case 'clash':
      return text['series.obstacle.clash']({
        network: obstacle.network,
        times: formatTimes(obstacle.startsAt, obstacle.endsAt, language),
      })
    default:
      return text[`series.obstacle.${obstacle.kind}`]
  }
}

const listed = (obstacles: readonly Obstacle[], text: Texts, language: Language): string =>
  formatList(
    obstacles.map((one) => wordsFor(one, text, language)),
    language,
  )

type Proposed = {
  readonly nominal: string
  readonly date: string | null
  readonly moved: readonly Obstacle[]
  readonly warnings: readonly Obstacle[]
}

/** Why a meeting is not on the day one would expect, and what speaks against the day it is on; empty when all is well. */
export function dateNotes({ nominal, date, moved, warnings }: Proposed, text: Texts, language: Language): string[] {
  const from = formatDayMonth(nominal, language)
  const why = listed(moved, text, language)
  return [
    ...(moved.length > 0 ? [text[date === null ? 'series.skipped' : 'series.moved']({ from, why })] : []),
    ...(warnings.length > 0 ? [text['series.warning']({ why: listed(warnings, text, language) })] : []),
  ]
}
