import type { Survey } from '../../../shared/exchange/surveys/read-survey.ts'

const mostColumns = 500
const longest = 2000

/** The headings by which a layout is known again; null where the file has none, or more than are remembered. */
export const layoutHeadings = ({ headings, hasHeadings }: Pick<Survey, 'headings' | 'hasHeadings'>): string[] | null =>
  hasHeadings && headings.length > 0 && headings.length <= mostColumns
    ? headings.map((heading) => heading.slice(0, longest))
    : null
