import type { Limits } from '../indicators/limits.ts'
import type { Indicators } from '../indicators/schema.ts'
import { worstOf } from '../indicators/thresholds.ts'
import { about, needsAction, type Part, part, sorted } from './parts.ts'
import type { Subject } from './schema.ts'

const fewest = (i: Indicators, subjects: readonly Subject[]): number => Math.min(...subjects.map((one) => i[one].n))

/** What has fallen since the start, or else over the last meetings. Nobody is worried by focus or leading alone. */
function fallen(i: Indicators): Part[] {
  const watched: readonly Subject[] = ['energy', 'benefit', 'safety']
  const sinceStart = watched.filter((one) => i[one].sinceStart === 'fallen')
  const subjects = sinceStart.length > 0 ? sinceStart : watched.filter((one) => i[one].trend === 'falling')
  const since = sinceStart.length > 0 ? 'start' : 'lately'
  return about(subjects, (told) => ({
    status: worstOf(['amber', ...told.map((one) => i[one].status)]),
    clause: { code: 'fallen', n: fewest(i, told), subjects: told, since },
  }))
}

/** What is low, where nothing has fallen. */
function low(i: Indicators): Part[] {
  const { breaches, status: safe } = i.safety
  const unsafe = i.safety.low > 0 && needsAction(safe)
  const levels = (['safety', 'benefit', 'energy', 'focus', 'facilitation'] as const)
    .filter((one) => needsAction(i[one].status) && !(one === 'safety' && (unsafe || breaches > 0)))
    .flatMap((subject) => {
      const { mean, n, status } = i[subject]
      return mean === null ? [] : part(true, status, { code: 'level', n, subject, mean })
    })
  return [...part(unsafe, safe, { code: 'unsafe', n: i.safety.n, low: i.safety.low }), ...levels]
}

function purpose({ purpose: { answerStatus, mean, spread, n } }: Indicators, limits: Limits): Part[] {
  if (!needsAction(answerStatus) || mean === null || spread === null) return []
  const { spreadGreen, spreadRed } = limits['IND-06']
  return spread > spreadGreen
    ? part(true, answerStatus, { code: 'purpose-divided', n, much: spread > spreadRed })
    : part(true, answerStatus, { code: 'purpose-weak', n, mean })
}

const balance = ({ balance: { countStatus, less, n } }: Indicators): Part[] =>
  part(needsAction(countStatus) && less > 0, countStatus, { code: 'balance', n: null, less, of: n })

/** What the answers say that somebody should act on, worst first. */
export function answerTroubles(i: Indicators, limits: Limits): Part[] {
  const down = fallen(i)
  const { breaches } = i.safety
  const broken = part(breaches > 0, 'red', { code: 'breach', n: null, breaches })
  return sorted([...broken, ...(down.length > 0 ? down : low(i)), ...purpose(i, limits), ...balance(i)])
}

/** Benefit and energy that have grown since the start. */
export function grown(i: Indicators): Part[] {
  const subjects = (['benefit', 'energy'] as const).filter((one) => i[one].sinceStart === 'risen')
  return about(subjects, (told) => ({
    status: 'green',
    clause: { code: 'grown', n: fewest(i, told), subjects: told },
  }))
}

/** Benefit and energy that rise over the last four meetings. */
export function rising(i: Indicators): Part[] {
  const subjects = (['benefit', 'energy'] as const).filter((one) => i[one].trend === 'rising')
  return about(subjects, (told) => ({
    status: 'green',
    clause: { code: 'rising', n: fewest(i, told), subjects: told },
  }))
}

/** Safety that is high; `fromFirst`: and has been since the first meeting. */
export function safetyHigh(i: Indicators, fromFirst: boolean): Part[] {
  const { status, n, trend, sinceStart } = i.safety
  const risen = trend === 'rising' || sinceStart === 'risen'
  return part(status === 'green', 'green', { code: 'safety-high', n, fromFirst, risen })
}
