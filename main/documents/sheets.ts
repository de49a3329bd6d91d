import type { Handout } from '../../shared/content/handout-schema.ts'
import type { Progress } from '../../shared/contract/define.ts'
import type { SharedMinutes } from '../../shared/contract/meeting-content.ts'
import { type Accession, accessionModel } from '../../shared/documents/accession.ts'
import { contractModel } from '../../shared/documents/contract-letter.ts'
import type { DocumentFacts, HandoutFacts, ResolvedContract } from '../../shared/documents/facts.ts'
import { nameLine } from '../../shared/documents/frame-texts.ts'
import { type GoalSheet, goalSheetModel } from '../../shared/documents/goal-sheet.ts'
import { handoutModel } from '../../shared/documents/handout.ts'
import { layoutDocument } from '../../shared/documents/layout/document.ts'
import { withNameLine } from '../../shared/documents/layout/name-line.ts'
import { minutesModel } from '../../shared/documents/minutes.ts'
import type { LaidOutDocument, Measure } from '../../shared/documents/page.ts'
import { inPrintForm, type Print } from '../../shared/documents/print-forms/index.ts'
import { reportModel } from '../../shared/documents/reports/model.ts'
import type { Report } from '../../shared/documents/reports/report.ts'

/** Sheets for each participant in turn, or copies without names; `names` empty means the latter. */
export type Batch = {
  readonly handouts: readonly Handout[]
  readonly names: readonly string[]
  readonly copies: number
}

/** What can be made into a file: plain data, so that it can be handed to another thread. */
export type Job =
  | ({
      readonly kind: 'handouts'
      readonly facts: HandoutFacts
      readonly print: Print
    } & Batch)
  | { readonly kind: 'contract'; readonly contract: ResolvedContract; readonly facts: DocumentFacts }
  | { readonly kind: 'accession'; readonly accession: Accession; readonly facts: DocumentFacts }
  | { readonly kind: 'minutes'; readonly minutes: SharedMinutes; readonly facts: DocumentFacts }
  | { readonly kind: 'goals'; readonly sheets: readonly GoalSheet[]; readonly facts: DocumentFacts }
  | { readonly kind: 'report'; readonly report: Report; readonly facts: DocumentFacts; readonly print: Print }
  /** A sheet to fill in on a screen, with the mark it is known by when it comes back. */
  | { readonly kind: 'form'; readonly handout: Handout; readonly facts: HandoutFacts; readonly formMark: string }

/** A sheet that a participant signs has the name further down as well, so it is set anew for each. */
const isSignedByOne = ({ items }: Handout): boolean =>
  items.some((item) => item.kind === 'sign' && item.count !== 'members')

/**
 * The sheets of a batch, copy for copy, in the order they are handed out: all of one participant, then all of the next.
 * What the copies share is laid out once. Reports progress by copy.
 */
export function* layOutCopies(
  { handouts, names, copies }: Batch,
  facts: HandoutFacts,
  measure: Measure,
  progress: (progress: Progress) => void,
): Generator<readonly LaidOutDocument[]> {
  const plain = new Map<string, LaidOutDocument>()
  const plainOf = (handout: Handout): LaidOutDocument => {
    const sheet = plain.get(handout.id) ?? layoutDocument(handoutModel(handout, facts), measure)
    plain.set(handout.id, sheet)
    return sheet
  }
  const named = (handout: Handout, name: string): LaidOutDocument => {
    if (handout.mark === 'anonymous') return plainOf(handout)
    if (!isSignedByOne(handout)) return withNameLine(plainOf(handout), nameLine(facts, name), measure)
    return layoutDocument(handoutModel(handout, { ...facts, participantName: name }), measure)
  }
  const receivers = names.length > 0 ? names : Array.from({ length: copies }, () => undefined)
  for (const [done, name] of receivers.entries()) {
    progress({ done, total: receivers.length })
    yield handouts.map((handout) =>
      name === undefined ? plainOf(handout) : { ...named(handout, name), receiver: name },
    )
  }
  progress({ done: receivers.length, total: receivers.length })
}

/** The documents of a job, one after the other as they are asked for. */
export function* layOutJob(
  job: Job,
  measure: Measure,
  progress: (progress: Progress) => void,
): Generator<LaidOutDocument> {
  switch (job.kind) {
    case 'handouts':
      return yield* inPrintForm(layOutCopies(job, job.facts, measure, progress), job.print)
    case 'contract':
      return yield layoutDocument(contractModel(job.contract, job.facts), measure)
    case 'accession':
      return yield layoutDocument(accessionModel(job.accession, job.facts), measure)
    case 'form':
      return yield { ...layoutDocument(handoutModel(job.handout, job.facts), measure), formMark: job.formMark }
    case 'minutes':
      return yield layoutDocument(minutesModel(job.minutes, job.facts), measure)
    case 'goals':
      for (const sheet of job.sheets) yield layoutDocument(goalSheetModel(sheet, job.facts), measure)
      return
    case 'report':
      return yield* inPrintForm([[layoutDocument(reportModel(job.report, job.facts), measure)]], job.print)
  }
}
