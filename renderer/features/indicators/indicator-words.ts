import type { Language } from '../../../shared/content/schema.ts'
import type { Indicators, Status } from '../../../shared/domain/indicators/schema.ts'
import { formatDayMonth, formatList, formatNumber } from '../../../shared/i18n/format.ts'
import type { Texts } from '../../../shared/i18n/index.ts'

export type IndicatorKey = keyof Indicators
export type IndicatorId = Indicators[IndicatorKey]['id']

/** An indicator as it is read: its value, what it rests on, both null where there is too little to show. */
export type IndicatorWords = {
  readonly id: IndicatorId
  readonly status: Status
  readonly value: string | null
  readonly basis: string | null
  /** What stands beside the explanation: who may see it, or whom it is about. */
  readonly notes: readonly string[]
}

type Told = {
  readonly value: readonly (string | null | false)[]
  readonly basis: readonly (string | null | false)[]
  readonly notes?: readonly string[]
}
type Tell<K extends IndicatorKey> = (one: Indicators[K], text: Texts, language: Language) => Told | null
type Pulse = Pick<Indicators['energy'], 'mean' | 'n' | 'on' | 'trend' | 'sinceStart' | 'shift'>

const answers = (n: number, text: Texts) => text['indicator.answers']({ n }).replace(/\.$/, '')
const signed = (mean: number, language: Language) => `${mean > 0 ? '+' : ''}${formatNumber(mean, language, 1)}`
const outOfFive = (mean: number, text: Texts, language: Language) =>
  text['overview.outOfFive']({ mean: formatNumber(mean, language, 1) })

/** Where a mean is going, the clearest word first; null without one. */
function wayOf({ trend, sinceStart, shift }: Pulse, text: Texts): string | null {
  if (trend === 'rising' || trend === 'falling') return text[`evaluation.trend.${trend}`]
  if (shift) return text[`indicator.shift.${shift}`]
  return sinceStart === 'risen' || sinceStart === 'fallen' ? text[`evaluation.since.${sinceStart}`] : null
}

/** A pulse item with what is said beside its mean. */
const pulse =
  <One extends Pulse>(beside: (one: One, text: Texts) => string | null | false = () => null) =>
  (one: One, text: Texts, language: Language): Told | null =>
    one.mean === null
      ? null
      : {
          value: [outOfFive(one.mean, text, language), wayOf(one, text), beside(one, text)],
          basis: [answers(one.n, text), one.on && formatDayMonth(one.on, language)],
        }

const share = (part: number, of: number, text: Texts): string => text['indicators.part']({ part, of })

const told: { readonly [K in IndicatorKey]: Tell<K> } = {
  attendance: ({ attended, expected, meetings }, text) =>
    expected === 0
      ? null
      : { value: [share(attended, expected, text)], basis: [text['indicator.meetings']({ n: meetings })] },
  cancellations: ({ last, next }, text, language) =>
    last || next
      ? {
          value: [last && text['indicator.IND-02.last'](last), next && text['indicator.IND-02.next'](next)],
          basis: [last && formatDayMonth(last.date, language), next && formatDayMonth(next.date, language)],
        }
      : null,
  benefit: pulse(),
  balance: ({ mean, n, on, ...counts }, text, language) =>
    mean === null
      ? null
      : {
          value: [
            signed(mean, language),
            counts.more + counts.even + counts.less > 0 && text['evaluation.balanceCounts'](counts),
          ],
          basis: [answers(n, text), on && formatDayMonth(on, language)],
        },
  givers: ({ people, quiet }, text, language) => {
    const flagged = people.filter(({ status }) => status === 'amber' || status === 'red').map(({ name }) => name)
    const names = formatList(
      quiet.map(({ name }) => name),
      language,
    )
    return people.length === 0 && quiet.length === 0
      ? null
      : {
          value: [formatList(flagged, language), flagged.length === 0 && text['indicator.IND-05.nobody']],
          basis: [text['indicator.IND-05.people']({ n: people.length })],
          notes: [
            text['indicators.consultantOnly'],
            ...(quiet.length > 0 ? [text['indicator.IND-05.quiet']({ names })] : []),
          ],
        }
  },
  purpose: ({ status, mean, spread, n, on, signed: under, members }, text, language) => {
    const signers = members > 0 && text['overview.sentence.signed']({ signed: under, members })
    const contract = signers || (status === 'red' && text['indicator.IND-06.noContract'])
    if (mean === null && !contract) return null
    return {
      value: [
        mean !== null && outOfFive(mean, text, language),
        spread !== null &&
          text['overview.sentence.spread']({ spread: formatNumber(spread, language, 1) }).toLowerCase(),
        contract,
      ],
      basis: mean === null ? [] : [answers(n, text), on && formatDayMonth(on, language)],
    }
  },
  energy: pulse(),
  safety: (one, text, language) => {
    const told = pulse<typeof one>(({ low }) => text['indicator.IND-08.low']({ low }))(one, text, language)
    if (one.breaches === 0) return told
    return { value: [...(told?.value ?? []), text['breaches.count']({ n: one.breaches })], basis: told?.basis ?? [] }
  },
  focus: pulse(({ done, due }, text) => due > 0 && text['indicator.IND-09.steps']({ part: done, of: due })),
  facilitation: pulse(),
  roleLoad: ({ people, total, withoutRole }, text) => {
    const heaviest = Math.max(0, ...people.map(({ points, fixed }) => points - fixed))
    return total === 0
      ? null
      : {
          value: [text['indicator.IND-11.heaviest']({ percent: Math.round((heaviest / total) * 100) })],
          basis: [text['indicator.IND-11.points']({ points: total, without: withoutRole })],
        }
  },
  trial: ({ state, held, of, reviewedOn }, text, language) => ({
    value: [
      reviewedOn
        ? text['indicator.IND-12.done']({ date: formatDayMonth(reviewedOn, language) })
        : state === 'due' || state === 'overdue'
          ? text['indicator.IND-12.due']
          : text['networks.stage.trial'].toLowerCase(),
    ],
    basis: [text['indicator.IND-12.held']({ part: Math.min(held, of), of })],
  }),
  onTime: ({ inTrial, meetingsSinceReview, monthsSinceAnnual, annualOn }, text, language) =>
    inTrial
      ? { value: [text['indicator.IND-13.inTrial']], basis: [] }
      : {
          value: [
            meetingsSinceReview !== null && text['indicator.IND-13.review']({ n: meetingsSinceReview }),
            monthsSinceAnnual !== null && text['indicator.IND-13.annual']({ n: monthsSinceAnnual }),
          ],
          basis: [annualOn && formatDayMonth(annualOn, language)],
        },
  responseRate: ({ answers: given, expected }, text) =>
    expected === 0 ? null : { value: [share(given, expected, text)], basis: [answers(given, text)] },
  composition: ({ verdict, traits }, text) =>
    verdict === 'unknown'
      ? null
      : {
          value: [text[`indicator.IND-15.verdict.${verdict}`]],
          basis: [text['indicator.IND-15.traits']({ n: traits.length })],
        },
  goals: ({ reached, scored }, text) =>
    scored === 0
      ? null
      : { value: [share(reached, scored, text)], basis: [text['indicator.IND-16.goals']({ n: scored })] },
  continuation: ({ yes, yesIf, n }, text) =>
    n === 0 ? null : { value: [share(yes + yesIf, n, text)], basis: [answers(n, text)] },
  ownCase: ({ withCase, members, status }, text) =>
    members === 0
      ? null
      : { value: [share(withCase, members, text)], basis: [status !== 'grey' && text['indicator.meetings']({ n: 6 })] },
}

const joined = (parts: readonly (string | null | false)[]): string | null => parts.filter(Boolean).join(' · ') || null

/** What one indicator says, with the number of answers or meetings that it rests on (rule S2). */
export function indicatorWords(
  key: IndicatorKey,
  indicators: Indicators,
  text: Texts,
  language: Language,
): IndicatorWords {
  const one = indicators[key]
  // A lookup by key loses the link between a key and its indicator; the type of `told` has already checked it.
  const said = (told[key] as (one: unknown, text: Texts, language: Language) => Told | null)(one, text, language)
  return {
    id: one.id,
    status: one.status,
    value: said && joined(said.value),
    basis: said && joined(said.basis),
    notes: said?.notes ?? [],
  }
}
