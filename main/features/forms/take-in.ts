import { handout } from '../../../shared/content/index.ts'
import type { InstrumentId } from '../../../shared/content/instrument-schema.ts'
import { foldedName } from '../../../shared/domain/duplicates/name-keys.ts'
import type { EvaluationRound } from '../../../shared/domain/evaluation.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { FormClaims } from '../../../shared/forms/form-claims.ts'
import type { ReturnedForm } from '../../../shared/forms/returned-form.ts'
import type { Context } from '../context.ts'
import { sortedBy } from '../danish-order.ts'
import type { evaluationHandlers } from '../evaluation/handlers.ts'
import { foundMeeting, foundNetwork, foundParticipant } from '../found.ts'
import { takeGoal } from '../goals/take-goal.ts'
import { currentMembers, expectedOn } from '../participants/membership-dates.ts'
import type { reflectionHandlers } from '../reflections/handlers.ts'

/** The use cases that answers go through, whichever way they come. */
export type UseCases = ReturnType<typeof evaluationHandlers> & ReturnType<typeof reflectionHandlers>

export type Person = { readonly participantId: ParticipantId; readonly name: string }
export type Who =
  | { readonly as: 'anonymous' }
  | { readonly as: 'own' | 'named'; readonly person: Person }
  | { readonly as: 'ask'; readonly written: string; readonly people: readonly Person[] }

/** The round that answers to an instrument go to; undefined where it begins with them. */
export function roundOf(
  { stores }: Context,
  claims: FormClaims,
  instrument: InstrumentId,
): EvaluationRound | undefined {
  const rounds = stores.evaluation.roundsOf(claims.network).filter((round) => round.instrument === instrument)
  if (claims.meeting !== null) return rounds.find((round) => round.meetingId === claims.meeting)
  return rounds.findLast((round) => !round.closed)
}

/** The date of the round: its own, else its meeting's, else today. Throws `meeting-not-found`. */
export function dateOf(context: Context, claims: FormClaims, round: EvaluationRound | undefined): string {
  if (round) return round.heldOn
  return claims.meeting === null ? context.today() : foundMeeting(context.stores, claims.meeting).date
}

/** Whose a form is. A name that was written is looked for among those the round may hear. */
export function whoOf(context: Context, claims: FormClaims, form: ReturnedForm): Who {
  const { stores, today } = context
  const memberships = stores.participants.membershipsOfNetwork(claims.network)
  const people = (ids: readonly ParticipantId[]): Person[] =>
    sortedBy(
      stores.participants
        .ofNetwork(claims.network)
        .filter((person) => ids.includes(person.id))
        .map((person) => ({ participantId: person.id, name: person.fullName })),
      ({ name }) => name,
    )
  if (form.kind !== 'anonymous') {
    if (claims.person === null) return { as: 'ask', written: '', people: people(currentMembers(memberships, today())) }
    const { id, fullName } = foundParticipant(stores, claims.person)
    return { as: 'own', person: { participantId: id, name: fullName } }
  }
  const { sharing } = form
  if (sharing.as === 'anonymous') return { as: 'anonymous' }
  const date = dateOf(context, claims, roundOf(context, claims, form.instrument))
  const all = people(expectedOn(memberships, date))
  const [match, ...others] = all.filter(({ name }) => foldedName(name) === foldedName(sharing.name))
  if (match && others.length === 0) return { as: 'named', person: match }
  return { as: 'ask', written: sharing.name, people: all }
}

/**
 * Stores what one form says, through the use cases of evaluation and reflections, whose rules it passes like answers
 * typed in by hand. `chosen`: whose it is where the form does not say; null is without a name. Throws their Rejections,
 * `form-empty`, `form-kept` and `form-needs-person`.
 */
export function takeIn(
  context: Context,
  use: UseCases,
  { claims, form, digest }: { claims: FormClaims; form: ReturnedForm; digest: string },
  chosen: ParticipantId | null,
): void {
  foundNetwork(context.stores, claims.network)
  if (form.answered === 0) throw new Rejection('form-empty')
  const who = whoOf(context, claims, form)
  const person = who.as === 'anonymous' ? null : who.as === 'ask' ? chosen : who.person.participantId
  if (form.kind === 'anonymous') {
    takeInAnswers(context, use, claims, form, person, digest)
    return
  }
  if (person === null) throw new Rejection('form-needs-person')
  if (form.kind === 'reflections') {
    for (const { item, value } of form.items) {
      use['reflections.setAnswer']({ networkId: claims.network, participantId: person, item, value })
    }
    return
  }
  if (form.choice === null || form.choice === 'own') throw new Rejection('form-kept', { marked: form.choice !== null })
  if (form.choice === 'consultant') takeInAnswers(context, use, claims, form, person, digest)
  if (form.goal) takeGoal(context.stores, claims.network, person, form.choice, form.goal)
}

function takeInAnswers(
  context: Context,
  use: UseCases,
  claims: FormClaims,
  form: Exclude<ReturnedForm, { kind: 'reflections' }>,
  participantId: ParticipantId | null,
  digest: string,
): void {
  const { stores, today } = context
  if (Object.keys(form.values).length === 0 && form.comments.length === 0) return
  // The baseline is asked before the first meeting, of those who are still to join as well.
  if (form.instrument !== 'B') checkStarted(context, claims, participantId)
  const known = roundOf(context, claims, form.instrument)
  const round =
    known ??
    use['evaluation.begin']({
      networkId: claims.network,
      instrument: form.instrument,
      meetingId: claims.meeting,
      heldOn: today(),
      language: claims.language,
    })
  const { id: roundId } = round
  if (Object.keys(form.values).length > 0) {
    // Filled in by the participant: an anonymous one is never shown again, not even while the round is open.
    const sealed = participantId === null
    use['evaluation.addResponse']({ roundId, participantId, values: form.values, sealed })
  }
  for (const { item, text } of form.comments) use['evaluation.addComment']({ roundId, item, text })
  stores.forms.take(roundId, digest)
}

/** Who is still to join cannot answer yet. */
function checkStarted({ stores, today }: Context, claims: FormClaims, person: ParticipantId | null): void {
  if (claims.meeting !== null || person === null) return
  const starts = stores.participants
    .membershipsOfNetwork(claims.network)
    .filter(({ participantId }) => participantId === person)
    .map(({ startsOn }) => startsOn)
  const [first] = starts.toSorted()
  if (first !== undefined && first > today()) throw new Rejection('form-before-start', { date: first })
}

export const titleOf = (claims: FormClaims, language: 'da' | 'en'): string => handout(claims.handout).title[language]
