import { formatDate } from '../../i18n/format.ts'
import type { DocumentFacts } from '../facts.ts'
import { topLine } from '../frame-texts.ts'
import type { DocumentModel } from '../model.ts'
import type { Report } from './report.ts'
import { sectionBlocks } from './section.ts'
import { sectionsOf } from './sections/index.ts'
import { reportWordsOf, type Wording, wordingOf } from './words.ts'

/** What a report is called, and what it is about. */
export function reportTitle(
  report: Report,
  { language }: Pick<Wording, 'language'>,
): { title: string; subtitle: string } {
  const words = reportWordsOf(language)
  const { from, to } = report.about === 'portfolio' ? report.period : report.figures.period
  const [first, last] = [formatDate(from, language), formatDate(to, language)]
  if (report.about === 'portfolio') {
    const subtitle = words.portfolioSubtitle({ client: report.clientName, from: first, to: last })
    return { title: words.portfolio, subtitle }
  }
  return {
    title: words.kinds[report.kind],
    subtitle: words.subtitle({ network: report.networkName, from: first, to: last }),
  }
}

/** A report as pages and Word have it, for one audience, which stands under the title. */
export function reportModel(report: Report, facts: DocumentFacts): DocumentModel {
  const wording = wordingOf(facts.language, facts.variant)
  const { words } = wording
  const { title, subtitle } = reportTitle(report, facts)
  const name = report.about === 'network' ? report.networkName : report.clientName || words.allNetworks
  return {
    title,
    subtitle,
    language: facts.language,
    variant: facts.variant,
    topLine: topLine(facts),
    notice: words.notices[report.audience],
    foot: (page, pages) => words.foot({ name: `${name} · ${title}`, page, pages }),
    accent: facts.accent,
    ...(facts.logo && { logo: facts.logo }),
    ...(facts.clientLogo && { clientLogo: facts.clientLogo }),
    blocks: sectionsOf(report, wording).flatMap((section) => sectionBlocks(section, facts.language)),
  }
}
