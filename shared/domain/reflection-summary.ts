import { z } from 'zod'
import type { Handout } from '../content/handout-schema.ts'
import { ParticipantId } from './ids.ts'
import { DiversityWord, type Indicators, Trait } from './indicators/schema.ts'
import { OFF_SCALE, type ReflectionAnswers, type ReflectionState, reflectionState, TICKED } from './reflection.ts'

const count = z.int().min(0)
const said = z.strictObject({ participantId: ParticipantId, name: z.string(), text: z.string() })

/** What most of those who answered want in one trait: like themselves, mixed, different, or divided among themselves. */
export const Wish = z.enum(['alike', 'mixed', 'different', 'divided'])
export type Wish = z.infer<typeof Wish>

/** What people wrote before joining, put together. Named throughout: for the consultant alone. */
export const ReflectionSummary = z.strictObject({
  members: count,
  /** Those who have written something. */
  written: count,
  decisions: z.strictObject({ yes: count, maybe: count, no: count }),
  /** What the network is to help with, the most wanted first; options nobody ticked are left out. */
  uses: z.array(z.strictObject({ option: z.string(), names: z.array(z.string()) })),
  otherUses: z.array(said),
  top: z.array(said),
  hopes: z.array(said),
  gives: z.array(said),
  needs: z.array(said),
  /** Whom they could not speak freely in front of. Never shown to others, never printed. */
  notWith: z.array(said),
  wishes: z.array(
    z.strictObject({
      trait: Trait,
      alike: count,
      mixed: count,
      different: count,
      wish: Wish,
      /** How the group is in fact (IND-15), and whether that is what was wished; null where it is not known or they are divided. */
      actual: DiversityWord.nullable(),
      met: z.boolean().nullable(),
    }),
  ),
  readiness: z.array(
    z.strictObject({
      item: z.enum(['time', 'open', 'boss']),
      answers: count,
      agree: count,
      disagree: z.array(z.string()),
    }),
  ),
})
export type ReflectionSummary = z.infer<typeof ReflectionSummary>

export type ReflectionOf = {
  readonly participantId: ParticipantId
  readonly name: string
  readonly answers: ReflectionAnswers
}

const traitItems = {
  sector: 'h01.who.sector',
  size: 'h01.who.size',
  geography: 'h01.who.geo',
  experience: 'h01.who.exp',
  level: 'h01.who.level',
} as const satisfies Record<Trait, string>

/** The step of a scale, or null where it is not answered or the answer is off the scale. */
function stepOf(answers: ReflectionAnswers, item: string): number | null {
  const value = answers[item]
  return value === undefined || value === OFF_SCALE ? null : Number(value)
}

const texts = (people: readonly ReflectionOf[], item: string) =>
  people.flatMap(({ participantId, name, answers }) => {
    const text = answers[item]
    return text === undefined ? [] : [{ participantId, name, text }]
  })

/** 1–2 wishes for people like oneself, 3 for a mix, 4–5 for people who differ. More than half of the answers decide. */
function wishOf(alike: number, mixed: number, different: number): Wish {
  const half = (alike + mixed + different) / 2
  if (alike > half) return 'alike'
  if (different > half) return 'different'
  return mixed > half ? 'mixed' : 'divided'
}

const fits: Readonly<Record<Exclude<Wish, 'divided'>, readonly DiversityWord[]>> = {
  alike: ['alike', 'mostlyAlike'],
  mixed: ['mostlyAlike', 'mixed'],
  different: ['mixed', 'veryMixed'],
}

function wishes(people: readonly ReflectionOf[], traits: Indicators['composition']['traits']) {
  return Trait.options.flatMap((trait) => {
    const steps = people.flatMap(({ answers }) => stepOf(answers, traitItems[trait]) ?? [])
    if (steps.length === 0) return []
    const alike = steps.filter((step) => step <= 2).length
    const mixed = steps.filter((step) => step === 3).length
    const different = steps.length - alike - mixed
    const wish = wishOf(alike, mixed, different)
    const actual = traits.find((one) => one.trait === trait)?.word ?? null
    const met = actual === null || wish === 'divided' ? null : fits[wish].includes(actual)
    return { trait, alike, mixed, different, wish, actual, met }
  })
}

const readinessItems = ['time', 'open', 'boss'] as const

/**
 * Puts together what the members of a network wrote before joining (handout H01). `people` are all of today's members,
 * those without answers too; `traits` is how the group is composed (IND-15).
 */
export function summariseReflections(
  people: readonly ReflectionOf[],
  traits: Indicators['composition']['traits'],
  sheet: Pick<Handout, 'items'>,
): ReflectionSummary {
  const states = people.map(({ answers }) => reflectionState(answers))
  const counted = (state: ReflectionState) => states.filter((one) => one === state).length
  const use = sheet.items.find((item) => item.key === 'h01.use')
  const options = use?.kind === 'check' ? use.options.filter(({ write }) => !write) : []
  return {
    members: people.length,
    written: states.filter((state) => state !== 'missing').length,
    decisions: { yes: counted('yes'), maybe: counted('maybe'), no: counted('no') },
    uses: options
      .map(({ key }) => ({
        option: key,
        names: people.filter(({ answers }) => answers[`h01.use.${key}`] === TICKED).map(({ name }) => name),
      }))
      .filter(({ names }) => names.length > 0)
      .toSorted((a, b) => b.names.length - a.names.length),
    otherUses: texts(people, 'h01.use.other'),
    top: texts(people, 'h01.top'),
    hopes: texts(people, 'h01.get'),
    gives: texts(people, 'h01.give'),
    needs: texts(people, 'h01.need'),
    notWith: texts(people, 'h01.notwith'),
    wishes: wishes(people, traits),
    readiness: readinessItems.flatMap((item) => {
      const steps = people.flatMap(({ name, answers }) => {
        const step = stepOf(answers, `h01.ready.${item}`)
        return step === null ? [] : [{ name, step }]
      })
      if (steps.length === 0) return []
      return {
        item,
        answers: steps.length,
        agree: steps.filter(({ step }) => step >= 4).length,
        disagree: steps.filter(({ step }) => step <= 2).map(({ name }) => name),
      }
    }),
  }
}
