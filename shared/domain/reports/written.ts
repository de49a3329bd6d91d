import { z } from 'zod'
import { DocumentText, IsoDate } from '../values.ts'

/** How it went with a step that an earlier report named: done Nået · underway I gang · notDone Ikke nået · dropped Opgivet. */
export const StepOutcome = z.enum(['done', 'underway', 'notDone', 'dropped'])
export type StepOutcome = z.infer<typeof StepOutcome>

/** The next steps of an earlier report, one by one, and how each of them went; null where that is not said. */
export const Since = z.strictObject({
  handedOn: IsoDate,
  steps: z.array(z.strictObject({ text: DocumentText, outcome: StepOutcome.nullable() })).max(200),
  comment: DocumentText,
})
export type Since = z.infer<typeof Since>

/** The steps of a text: a line each, without dashes and bullets before it. */
export const stepsIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]\s+)?/, '').trim())
    .filter((line) => line !== '')

/** What is said of the steps of an earlier report; nothing where neither an outcome nor a word is given. */
export function sinceOf(
  earlier: { readonly handedOn: string; readonly nextSteps: string } | null,
  outcomes: readonly (StepOutcome | null)[],
  comment: string,
): Since | null {
  if (!earlier || (comment.trim() === '' && outcomes.every((one) => one === null))) return null
  const steps = stepsIn(earlier.nextSteps).map((text, index) => ({ text, outcome: outcomes[index] ?? null }))
  return { handedOn: earlier.handedOn, steps, comment }
}
