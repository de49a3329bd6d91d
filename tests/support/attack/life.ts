import { discloseShared, hasPicture, placingOnClosing } from '../../../shared/domain/disclosure.ts'
import { MeetingId, ParticipantId, RoundId } from '../../../shared/domain/ids.ts'
import type { RoundFacts } from '../../../shared/domain/network-facts.ts'
import type { KnownForm } from './simulate.ts'

/** A round over its whole life: its forms as they stood each time it was closed. */
export type LifeRound = Pick<RoundFacts, 'id' | 'instrument' | 'meetingId' | 'heldOn'> & {
  readonly closings: readonly (readonly KnownForm[])[]
}
/** A moment at which something may be handed out: a day, and how often each round has been closed by then (0: not yet begun). */
export type Moment = { readonly day: string; readonly closed: readonly number[] }

/** A network from its first meeting to its annual evaluation, with who was in it and who came. Days are ISO dates. */
export type Life = {
  readonly k: number
  readonly members: readonly { readonly who: number; readonly startsOn: string; readonly endsOn: string | null }[]
  readonly meetings: readonly { readonly id: MeetingId; readonly date: string; readonly present: readonly number[] }[]
  readonly rounds: readonly LifeRound[]
  readonly moments: readonly Moment[]
}

/** How late answers are put together with a picture: as the app does it, or with the rule switched off. */
export type Rules = { readonly isMerged: boolean }

const dayOf = (turn: number, day: number): string =>
  `2026-${String(turn + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const questions = {
  P: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7'],
  R: Array.from({ length: 13 }, (_, at) => `R${at + 1}`),
  Y: Array.from({ length: 15 }, (_, at) => `Y${at + 1}`),
} as const
type Asked = keyof typeof questions

/** The forms of a round as it is closed with one portion after another. */
export function closeInTurn(
  portions: readonly (readonly KnownForm[])[],
  k: number,
  { isMerged }: Rules,
): KnownForm[][] {
  let forms: KnownForm[] = []
  let seen = false
  return portions.map((portion) => {
    forms = [...forms, ...portion]
    const { named, anonymous } = isMerged ? { named: 1, anonymous: 1 } : placingOnClosing(forms, seen, k)
    forms = forms.map((form) =>
      !seen || isMerged || form.batch === null ? { ...form, batch: form.participantId ? named : anonymous } : form,
    )
    const round = {
      id: RoundId.parse('r'),
      instrument: 'P' as const,
      meetingId: null,
      heldOn: dayOf(0, 1),
      closed: true,
    }
    seen ||=
      hasPicture({ ...round, responses: forms }, k) || (discloseShared({ ...round, responses: forms }) ?? []).length > 0
    return forms
  })
}

/**
 * One network of 5-12 in which people join, leave and stay away. Some networks answer much alike and some do not, some
 * share nearly everything by name and some nothing. After four meetings a review, at the end the annual evaluation. A part
 * of the forms comes late, one by one or together, also after later rounds have been closed.
 */
export function simulateLife(random: () => number, rules: Rules = { isMerged: false }): Life {
  const upTo = (count: number): number => Math.floor(random() * count)
  const oneOf = <T>(...choices: readonly T[]): T => choices[upTo(choices.length)] as T
  const k = random() < 0.85 ? 5 : 6
  const [sharing, lateness, width] = [oneOf(0, 0.3, 0.3, 0.7), oneOf(1, 3, 6), oneOf(0.7, 1.6, 2.2, 3.5)]
  let inside = Array.from({ length: 5 + upTo(8) }, (_, who) => who)
  const members = new Map(inside.map((who) => [who, { who, startsOn: dayOf(0, 1), endsOn: null as string | null }]))
  const valuesOf = (asked: Asked, mood: number): KnownForm['values'] =>
    Object.fromEntries(
      questions[asked].flatMap((item): (readonly [string, number | null])[] => {
        const chance = random()
        if (chance < 0.03) return []
        if (item === 'Y15') return [[item, chance < 0.6 ? 1 : chance < 0.8 ? 2 : chance < 0.95 ? 3 : 4]]
        if (chance < 0.06) return [[item, null]]
        return [[item, Math.max(1, Math.min(5, Math.round(mood + (random() - 0.5) * width)))]]
      }),
    )
  const roundAt = (turn: number, asked: Asked, day: number, people: readonly number[]): LifeRound => {
    const mood = 2.4 + random() * 2.6
    const forms = people.map((who): KnownForm => {
      const participantId = random() < sharing ? ParticipantId.parse(`p${who}`) : null
      return { who, participantId, values: valuesOf(asked, mood), batch: null }
    })
    const late = upTo(Math.min(lateness, forms.length))
    const portions = [forms.slice(0, forms.length - late)]
    for (let rest = forms.slice(forms.length - late); rest.length > 0; ) {
      const together = random() < 0.6 ? 1 : rest.length
      portions.push(rest.slice(0, together))
      rest = rest.slice(together)
    }
    return {
      id: RoundId.parse(`r${turn}${asked}`),
      instrument: asked,
      meetingId: asked === 'P' ? MeetingId.parse(`m${turn}`) : null,
      heldOn: dayOf(turn, day),
      closings: closeInTurn(portions, k, rules),
    }
  }

  const meetings: Life['meetings'][number][] = []
  const rounds: LifeRound[] = []
  const last = 3 + upTo(7)
  for (let turn = 0; turn <= last; turn++) {
    const leaving = inside[0]
    if (turn > 0 && random() < 0.2 && inside.length > 5 && leaving !== undefined) {
      inside = inside.slice(1)
      members.set(leaving, {
        who: leaving,
        startsOn: members.get(leaving)?.startsOn ?? dayOf(0, 1),
        endsOn: dayOf(turn, 5),
      })
    }
    if (turn > 0 && random() < 0.2 && inside.length < 12) {
      inside = [...inside, members.size]
      members.set(members.size, { who: members.size, startsOn: dayOf(turn, 6), endsOn: null })
    }
    const present = inside.filter(() => random() < 0.9)
    meetings.push({ id: MeetingId.parse(`m${turn}`), date: dayOf(turn, 10), present })
    rounds.push(roundAt(turn, 'P', 10, present))
    if (turn === 3) rounds.push(roundAt(turn, 'R', 12, inside))
    if (turn === last) rounds.push(roundAt(turn, 'Y', 14, inside))
  }
  return { k, members: [...members.values()], meetings, rounds, moments: momentsOf(rounds, random) }
}

/** What is closed when: every round in its turn, and late forms before, between and after the next ones. */
function momentsOf(rounds: readonly LifeRound[], random: () => number): Moment[] {
  const closed = rounds.map(() => 0)
  const moments: Moment[] = []
  const close = (at: number, day: string): void => {
    closed[at] = (closed[at] ?? 0) + 1
    moments.push({ day, closed: [...closed] })
  }
  for (const [at, { heldOn }] of rounds.entries()) {
    close(at, heldOn)
    for (const [before, { closings }] of rounds.slice(0, at + 1).entries())
      while ((closed[before] ?? 0) < closings.length && random() < 0.5) close(before, heldOn)
  }
  for (const [at, { closings }] of rounds.entries()) while ((closed[at] ?? 0) < closings.length) close(at, dayOf(11, 1))
  return moments
}
