import { handout as handoutOf } from '../../../shared/content/index.ts'
import type { HandoutOptions } from '../../../shared/contract/documents.ts'
import type { HandoutFacts } from '../../../shared/documents/facts.ts'
import type { MeetingId, NetworkId } from '../../../shared/domain/ids.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { type FormHandoutId, formHandouts, isForm } from '../../../shared/forms/form-handouts.ts'
import type { Job } from '../../documents/sheets.ts'
import type { Context } from '../context.ts'
import { handoutFacts } from '../documents/handout-facts.ts'
import { meetingFor } from '../documents/meeting-values.ts'
import { receivers } from '../documents/receivers.ts'
import { contentOf, formMark } from './form-mark.ts'

/** A form that is to be made: a file of its own. `person` is null on a sheet that is the same for everybody. */
export type PlannedForm = {
  readonly handout: FormHandoutId
  readonly person: Pick<Participant, 'id' | 'fullName'> | null
  readonly job: () => Extract<Job, { kind: 'form' }>
}

type Options = Omit<HandoutOptions, 'copies' | 'print'>

/**
 * The forms of a choice of handouts: one for everybody of each anonymous sheet, one for each receiver of a sheet of
 * one's own; handouts that are no forms are left out. Throws `forms-need-network`, `forms-none`, `pulse-needs-meeting`.
 */
export function planForms(context: Context, options: Options): PlannedForm[] {
  const { networkId } = options
  if (networkId === null) throw new Rejection('forms-need-network')
  const chosen = options.handouts.filter(isForm)
  if (chosen.length === 0) throw new Rejection('forms-none')
  const people = receivers(context, options)
  if (options.personal && people.length === 0) throw new Rejection('no-members')
  let facts: HandoutFacts | undefined
  return chosen.flatMap((handout) => {
    const sheet = handoutOf(handout)
    const meeting = meetingOf(context, networkId, handout, options.meetingId)
    const isOwn = sheet.mark === 'personal' && people.length > 0
    return (isOwn ? people : [null]).map((person): PlannedForm => {
      const job = () => {
        facts ??= handoutFacts(context, { ...options, print: { form: 'a4', pureBlack: false } })
        const own = person ? { ...facts, participantName: person.fullName } : facts
        const { variant, language } = options
        const claims = { variant, language, content: contentOf(handout), network: networkId, meeting }
        const mark = formMark({ form: 1, handout, ...claims, person: person?.id ?? null }, context.stores.forms.key())
        return { kind: 'form' as const, handout: sheet, facts: own, formMark: mark }
      }
      return { handout, person, job }
    })
  })
}

/** The meeting that answers will belong to: of a pulse the one chosen, the next one or the last; of others only a chosen one. */
function meetingOf(
  context: Context,
  networkId: NetworkId,
  handout: FormHandoutId,
  chosen: MeetingId | null,
): MeetingId | null {
  if (formHandouts[handout] === 'P') {
    const held = context.stores.meetings.ofNetwork(networkId).findLast((meeting) => meeting.status === 'held')
    const meeting = meetingFor(context, networkId, chosen) ?? held
    if (!meeting) throw new Rejection('pulse-needs-meeting')
    return meeting.id
  }
  const isRound = formHandouts[handout] === 'R' || formHandouts[handout] === 'Y'
  return isRound && chosen !== null ? (meetingFor(context, networkId, chosen)?.id ?? null) : null
}
