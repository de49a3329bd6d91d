import { z } from 'zod'
import { HandoutId } from '../content/handout-schema.ts'
import { InstrumentId } from '../content/instrument-schema.ts'
import { Language } from '../content/schema.ts'
import { NetworkId, ParticipantId } from '../domain/ids.ts'
import { rejectionCodes } from '../domain/rejection.ts'
import { IsoDate } from '../domain/values.ts'
import { FieldValues } from '../forms/field-values.ts'
import { command, query, unrecorded } from './define.ts'

const count = z.int().min(0)
/** The most files that are looked at in one go. */
export const MOST_FORMS = 500

/** A form as the page read it: `file` is the page's own number of it, `digest` the SHA-256 of its bytes in hex. */
export const FormFile = z.strictObject({
  file: count,
  mark: z.string().max(2000),
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  values: FieldValues,
})
export type FormFile = z.infer<typeof FormFile>

const Details = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()).readonly()]),
)
/** Why a form is not taken in: a rule's no, as everywhere. */
const Refused = z.strictObject({
  file: count,
  state: z.literal('refused'),
  code: z.enum(rejectionCodes),
  details: Details,
})

const Person = z.strictObject({ participantId: ParticipantId, name: z.string() })

/** What was understood of a form and where it would go. Answers themselves are not in it: anonymous ones are not read here. */
const Understood = z.strictObject({
  file: count,
  state: z.literal('ready'),
  handout: HandoutId,
  title: z.string(),
  networkId: NetworkId,
  network: z.string(),
  /** The round's instrument and date; null for what belongs to no round. `isNew`: it begins with this form. */
  round: z.strictObject({ instrument: InstrumentId, date: IsoDate, isNew: z.boolean() }).nullable(),
  /** `own`: a sheet with its owner's name. `ask`: shared under a name (`written`) that is no member's, or under none. */
  who: z.discriminatedUnion('as', [
    z.strictObject({ as: z.literal('anonymous') }),
    z.strictObject({ as: z.literal('own'), person: Person }),
    z.strictObject({ as: z.literal('named'), person: Person }),
    z.strictObject({ as: z.literal('ask'), written: z.string(), people: z.array(Person) }),
  ]),
  answered: count,
  asked: count,
  /** Answered questions that have no place in the store. */
  elsewhere: count,
  /** `written` is what stands there; null on an anonymous sheet, where it is nobody's to read. */
  problems: z.array(
    z.strictObject({
      question: z.string(),
      problem: z.enum(['two-marks', 'not-a-choice', 'not-a-date', 'too-long']),
      written: z.string().nullable(),
    }),
  ),
  /** Answers of the same person that this form has other words for. */
  replaces: count,
  /** Made from an older wording of the sheet. */
  isOlder: z.boolean(),
  /** Answers to a pulse whose 48 hours are over: a form does not say when it was filled in. */
  isLate: z.boolean(),
  /** The same file has been taken in before, or stands further up. */
  isKnown: z.boolean(),
  /** What was chosen about storing a sheet of one's own; only the goal where `goal`. */
  keeps: z.enum(['all', 'goal']),
})
export const CheckedForm = z.discriminatedUnion('state', [Refused, Understood])
export type CheckedForm = z.infer<typeof CheckedForm>
export type UnderstoodForm = z.infer<typeof Understood>

/** A form to store. `participantId`: whose it is where the form asks, or null to store it without a name. */
export const ChosenForm = FormFile.extend({ participantId: ParticipantId.nullable() })
const chosen = z.strictObject({ forms: z.array(ChosenForm).min(1).max(MOST_FORMS) })

const Outcome = z.discriminatedUnion('state', [
  Refused,
  z.strictObject({ file: count, state: z.literal('stored'), networkId: NetworkId }),
])
export const FormOutcomes = z.strictObject({ outcomes: z.array(Outcome) })
export type FormOutcomes = z.infer<typeof FormOutcomes>

export const forms = {
  /** What forms that came back are, and what was understood of each. Stores nothing. */
  'forms.check': query(
    z.strictObject({ language: Language, forms: z.array(FormFile).max(MOST_FORMS) }),
    z.strictObject({ forms: z.array(CheckedForm) }),
  ),
  /** Takes in answers to instruments, each form wholly or not at all. No step of undo: the order of answers stands nowhere (N9). */
  'forms.storeAnswers': unrecorded(chosen, FormOutcomes),
  /** Takes in the sheets before joining (H01), in one step. */
  'forms.storeReflections': command(chosen, FormOutcomes),
}
