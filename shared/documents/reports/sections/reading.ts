import type { OwnLimit } from '../../../domain/indicators/limits.ts'
import { formatDate } from '../../../i18n/format.ts'
import { ownLimitText } from '../../../i18n/own-limits.ts'
import type { NetworkReport, Report } from '../report.ts'
import { body, heading, hint, list, type Section, table } from '../section.ts'
import type { Wording } from '../words.ts'

const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(body)

/** What the consultant has written, a paragraph for each line. */
export const nextStepsSection = ({ nextSteps }: Pick<Report, 'nextSteps'>, { words }: Wording): Section => ({
  title: words.nextSteps,
  parts: paragraphs(nextSteps),
})

/** What came of the next steps of an earlier report, step by step, and a word about it. */
export function sinceSection({ since }: Pick<Report, 'since'>, { words, language }: Wording): Section {
  if (!since) return { title: words.since, parts: [] }
  const { step, outcome } = words.sinceHeads
  const rows = since.steps.map((one) => [one.text, one.outcome && words.outcomes[one.outcome]])
  return {
    title: words.since,
    parts: [
      body(words.sinceLead({ date: formatDate(since.handedOn, language) })),
      table(
        {
          name: words.since,
          keys: 1,
          columns: [
            { head: step, width: 6 },
            { head: outcome, width: 1.6 },
          ],
          rows,
        },
        'paper',
      ),
      ...paragraphs(since.comment),
    ],
  }
}

/** Approved sentences, on a page of their own: never next to numbers (N5). */
export const quotesSection = ({ quotes }: NetworkReport, { words }: Wording): Section => ({
  title: words.quotes,
  apart: true,
  parts: quotes.length === 0 ? [] : [list(quotes), hint(words.quotesNote)],
})

/** How the numbers are to be read, and what this audience does not get and why. */
export function readingSection(
  audience: Report['audience'],
  limit: number,
  ownLimits: readonly OwnLimit[],
  { words, catalogue }: Wording,
): Section {
  return {
    title: words.reading,
    parts: [
      list([words.readScale, words.readLimit(limit), words.readDifference, words.readLimits, words.readInstruments]),
      ...(ownLimits.length > 0
        ? [body(words.ownLimits), list(ownLimits.map((own) => ownLimitText(own, catalogue, true)))]
        : []),
      heading(words.left),
      list(words.leftOut[audience]),
    ],
  }
}
