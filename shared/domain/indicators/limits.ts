import { thresholds } from './thresholds.ts'

type Standard = typeof thresholds

/** The limits in force in a network: the standard ones, with those that the consultant has changed there. */
export type Limits = {
  readonly [K in keyof Standard]: Standard[K] extends number ? number : { readonly [P in keyof Standard[K]]: number }
}

/** A limit that was given another value in a network. */
export type LimitValue = { readonly indicator: string; readonly name: string; readonly value: number }

/** A limit that a network has of its own: what it would be otherwise, and the day it was last changed; null where that is not known. */
export type OwnLimit = LimitValue & { readonly standard: number; readonly changedOn: string | null }

/** What a limit is counted in: lowest and highest value, and the smallest step. */
export const limitKinds = {
  mean: { low: 1, high: 5, step: 0.1 },
  balance: { low: -4, high: 4, step: 0.1 },
  spread: { low: 0.1, high: 2, step: 0.1 },
  percent: { low: 0, high: 100, step: 1 },
  count: { low: 1, high: 120, step: 1 },
} as const
export type LimitKind = keyof typeof limitKinds

const share = { green: 'percent', amber: 'percent' } as const
const mean = { green: 'mean', amber: 'mean' } as const

/**
 * The limits that may be changed in a network. How many answers or meetings a result must rest on is no matter of
 * judgement and is not among them; nor are the words of IND-15.
 */
export const editableLimits = {
  'IND-01': share,
  'IND-02': { amber: 'percent', red: 'percent', persons: 'count' },
  'IND-03': mean,
  'IND-04': { green: 'balance', amber: 'balance' },
  'IND-05': { rowAmber: 'count', rowRed: 'count' },
  'IND-06': { green: 'mean', red: 'mean', spreadGreen: 'spread', spreadRed: 'spread', signed: 'percent' },
  'IND-07': mean,
  'IND-08': { ...mean, lowRed: 'count' },
  'IND-09': { ...mean, followThrough: 'percent' },
  'IND-10': mean,
  'IND-11': share,
  'IND-12': { overdueMeetings: 'count', overdueDays: 'count' },
  'IND-13': { meetingsGreen: 'count', meetingsAmber: 'count', monthsGreen: 'count', monthsAmber: 'count' },
  'IND-14': share,
  'IND-16': share,
  'IND-17': share,
  'IND-18': share,
} as const satisfies Readonly<Record<string, Readonly<Record<string, LimitKind>>>>
export type EditableIndicator = keyof typeof editableLimits
type NamesOf<K> = K extends EditableIndicator ? keyof (typeof editableLimits)[K] : never
export type LimitName = NamesOf<EditableIndicator>

/** Pairs of which the first must stay below the second, or the colours would come in the wrong order. */
const ascending: Readonly<Record<EditableIndicator, readonly (readonly [LimitName, LimitName])[]>> = {
  'IND-01': [['amber', 'green']],
  'IND-02': [['amber', 'red']],
  'IND-03': [['amber', 'green']],
  'IND-04': [['amber', 'green']],
  'IND-05': [['rowAmber', 'rowRed']],
  'IND-06': [
    ['red', 'green'],
    ['spreadGreen', 'spreadRed'],
  ],
  'IND-07': [['amber', 'green']],
  'IND-08': [['amber', 'green']],
  'IND-09': [['amber', 'green']],
  'IND-10': [['amber', 'green']],
  'IND-11': [['green', 'amber']],
  'IND-12': [],
  'IND-13': [
    ['meetingsGreen', 'meetingsAmber'],
    ['monthsGreen', 'monthsAmber'],
  ],
  'IND-14': [['amber', 'green']],
  'IND-16': [['amber', 'green']],
  'IND-17': [['amber', 'green']],
  'IND-18': [['amber', 'green']],
}

/** The limits of an indicator that may be changed, in the order they are shown, with what each is counted in. */
export const limitsToEdit = (indicator: EditableIndicator): readonly (readonly [LimitName, LimitKind])[] =>
  Object.entries(editableLimits[indicator]) as [LimitName, LimitKind][]

export const isEditable = (indicator: string): indicator is EditableIndicator => indicator in editableLimits

/** The standard limits with those of a network in their place. What is no longer a limit that may be changed is passed over. */
export function withChanged(changed: readonly LimitValue[]): Limits {
  if (changed.length === 0) return thresholds
  const all: Record<string, number | Record<string, number>> = structuredClone(thresholds)
  for (const { indicator, name, value } of changed) {
    const limits = all[indicator]
    if (isEditable(indicator) && name in editableLimits[indicator] && typeof limits === 'object') limits[name] = value
  }
  return all as Limits
}

/** The limits of a network that differ from the standard, in the order of the indicators. */
export const ownLimitsOf = (
  changed: readonly (LimitValue & { readonly changedOn: string | null })[],
): readonly OwnLimit[] =>
  Object.keys(editableLimits)
    .filter(isEditable)
    .flatMap((indicator) =>
      limitsToEdit(indicator).flatMap(([name]) => {
        const own = changed.find((one) => one.indicator === indicator && one.name === name)
        const standard = (thresholds[indicator] as Readonly<Record<string, number>>)[name]
        return !own || standard === undefined || own.value === standard ? [] : [{ ...own, standard }]
      }),
    )

/** What is wrong with the limits of an indicator: one outside its range or between two steps, or two in the wrong order. */
export function limitFault(
  indicator: EditableIndicator,
  values: Readonly<Record<string, number>>,
): 'limit-out-of-range' | 'limits-out-of-order' | null {
  const fits = limitsToEdit(indicator).every(([name, kind]) => {
    const { low, high, step } = limitKinds[kind]
    const value = values[name]
    return (
      value !== undefined && value >= low && value <= high && Math.abs(value / step - Math.round(value / step)) < 1e-6
    )
  })
  if (!fits) return 'limit-out-of-range'
  const inOrder = ascending[indicator].every(([less, more]) => (values[less] ?? 0) < (values[more] ?? 0))
  return inOrder ? null : 'limits-out-of-order'
}
