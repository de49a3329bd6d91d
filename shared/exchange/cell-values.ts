import { addMonths } from '../domain/dates.ts'
import type { LeadershipLevel, WorkplaceSector } from '../domain/values.ts'
import { readDate } from './read-date.ts'
import type { Cell } from './sheet.ts'
import words from './words.json' with { type: 'json' }

const lower = (text: string): string => text.toLocaleLowerCase('da')

function startingWith<T extends string>(choices: Readonly<Record<T, readonly string[]>>, text: string): T | undefined {
  const written = lower(text)
  const found = Object.entries(choices) as [T, readonly string[]][]
  return found.find(([, starts]) => starts.some((start) => written.startsWith(start)))?.[0]
}

/** A sector in the words people use; undefined for any other text. */
export const readSector = (text: string): WorkplaceSector | undefined => startingWith(words.sector, text)

/** A level of leadership in the words people use; undefined for any other text. */
export const readLevel = (text: string): LeadershipLevel | undefined => startingWith(words.level, text)

const mostEmployees = 1_000_000
const about = new RegExp(`^(?:${words.about.join('|')})\\.?\\s*`, 'i')

/**
 * A number of employees: 1.250, 1,250 and 1 250 are all twelve hundred and fifty; `45,0`, "ca. 45" and "45 stk." are
 * forty-five. Undefined for anything that is no whole number from 0 to a million.
 */
export function readEmployees(cell: Cell): number | undefined {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 0 && cell <= mostEmployees ? cell : undefined
  const parts = /^(\d{1,3}(?:[.,\s]\d{3})+|\d+)(?:[.,]0+)?\s*(?:\p{L}+\.?)?$/u.exec(cell.replace(about, ''))
  const number = Number(parts?.[1]?.replaceAll(/\D/g, ''))
  return parts && number <= mostEmployees ? number : undefined
}

const unit = words.years.join('|')
const yearsAsLeader = new RegExp(`^(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:${unit})?\\.?$`, 'i')

/**
 * The day leadership began: from years counted back from `today` ("8", "8 år", "2,5"), from a year (2019) or from any
 * date that `readDate` reads. Undefined for anything else and for a day to come.
 */
export function readLeaderSince(cell: Cell, today: string): string | undefined {
  const text = String(cell).trim()
  const years = yearsAsLeader.exec(text)?.[1]
  if (years !== undefined) return addMonths(today, -Math.round(Number(years.replace(',', '.')) * 12))
  const date = readDate(text, today)
  return date !== undefined && date <= today ? date : undefined
}
