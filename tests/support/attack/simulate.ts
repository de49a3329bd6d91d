import { discloseShared, hasPicture, placingOnClosing } from '../../../shared/domain/disclosure.ts'
import { ParticipantId, RoundId } from '../../../shared/domain/ids.ts'
import type { FormFacts, RoundFacts } from '../../../shared/domain/network-facts.ts'

/** A form with the person who filled it in, which no store and no picture knows. */
export type KnownForm = FormFacts & { readonly who: number }
/** A round as it stood each time it was closed: after the first forms, and after each later one. */
export type SimulatedRound = { readonly k: number; readonly closings: readonly (readonly KnownForm[])[] }

const instruments = [
  ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'],
  ['R1', 'R2', 'R5', 'R6', 'R7', 'R10', 'R13'],
] as const

export const roundOf = (forms: readonly FormFacts[], closed = true): RoundFacts => ({
  id: RoundId.parse('r'),
  instrument: 'P',
  meetingId: null,
  heldOn: '2026-11-24',
  closed,
  responses: forms,
})

/** Answers of one person: mostly high and much like those of the others, as they are in a group that knows itself. */
function valuesOf(items: readonly string[], mood: number, random: () => number): FormFacts['values'] {
  return Object.fromEntries(
    items.flatMap((item): (readonly [string, number | null])[] => {
      const chance = random()
      if (chance < 0.03) return []
      if (chance < 0.07) return [[item, null] as const]
      const value = Math.max(1, Math.min(5, Math.round(mood + (random() - 0.5) * 2.2)))
      return [[item, value] as const]
    }),
  )
}

/**
 * One network of 5-12 with people who join, leave and stay away, and its rounds: anonymous and shared forms mixed, and
 * late ones that come one by one or together. `isMerged`: late answers join at once, as if rule N3 were not there.
 */
export function simulateNetwork(random: () => number, isMerged = false): SimulatedRound[] {
  const upTo = (count: number) => Math.floor(random() * count)
  const k = random() < 0.85 ? 5 : 6
  let members = Array.from({ length: 5 + upTo(8) }, (_, index) => index)
  let next = members.length
  return Array.from({ length: 4 }, (_, turn) => {
    if (random() < 0.3 && members.length > 5) members = members.filter((_, index) => index !== 0)
    if (random() < 0.3 && members.length < 12) members = [...members, next++]
    const items = instruments[turn === 3 ? 1 : 0]
    const mood = 2.6 + random() * 2.4
    const present = members.filter(() => random() < 0.9)
    const forms = present.map((who) => ({
      who,
      participantId: random() < 0.3 ? ParticipantId.parse(`p${who}`) : null,
      values: valuesOf(items, mood, random),
      batch: null,
    }))
    const late = upTo(Math.min(6, forms.length))
    const portions = [forms.slice(0, forms.length - late)]
    for (let rest = forms.slice(forms.length - late); rest.length > 0; ) {
      const together = random() < 0.6 ? 1 : rest.length
      portions.push(rest.slice(0, together))
      rest = rest.slice(together)
    }
    return { k, closings: closeOneByOne(portions, k, isMerged) }
  })
}

function closeOneByOne(portions: readonly (readonly KnownForm[])[], k: number, isMerged: boolean): KnownForm[][] {
  let forms: KnownForm[] = []
  let seen = false
  return portions.map((portion) => {
    forms = [...forms, ...portion]
    const { named, anonymous } = isMerged ? { named: 1, anonymous: 1 } : placingOnClosing(forms, seen, k)
    forms = forms.map((form) =>
      !seen || isMerged || form.batch === null ? { ...form, batch: form.participantId ? named : anonymous } : form,
    )
    seen ||= hasPicture(roundOf(forms), k) || (discloseShared(roundOf(forms)) ?? []).length > 0
    return forms
  })
}
