import type { NetworkReport, Report } from '../report.ts'
import type { Section } from '../section.ts'
import type { Wording } from '../words.ts'
import { askedSection } from './asked.ts'
import { attendanceSection } from './attendance.ts'
import { formSections } from './forms.ts'
import { portfolioSections } from './portfolio.ts'
import { goalsSection, pointsSection, reviewsSection, rolesSection } from './practice.ts'
import { pulsesSection } from './pulses.ts'
import { nextStepsSection, quotesSection, readingSection, sinceSection } from './reading.ts'
import { summarySection } from './summary.ts'

const networkSections = (report: NetworkReport, wording: Wording): Section[] => [
  summarySection(report, wording),
  askedSection(report, wording),
  attendanceSection(report, wording),
  pulsesSection(report, wording),
  ...formSections(report, wording),
  goalsSection(report, wording),
  rolesSection(report, wording),
  reviewsSection(report, wording),
  pointsSection(report, wording),
  sinceSection(report, wording),
  nextStepsSection(report, wording),
  readingSection(report.audience, report.figures.minResponses, report.ownLimits, wording),
  quotesSection(report, wording),
]

/** A report in words, part by part, in the order it is read. */
export function sectionsOf(report: Report, wording: Wording): Section[] {
  if (report.about === 'network') return networkSections(report, wording)
  return [
    ...portfolioSections(report, wording),
    sinceSection(report, wording),
    nextStepsSection(report, wording),
    readingSection(report.audience, report.minResponses, [], wording),
  ]
}
