/** The survey tools whose exports are told apart by the columns they add of their own. */
export type SurveyTool = 'surveyXact' | 'enalyzer' | 'microsoftForms' | 'googleForms' | 'limeSurvey'

type Marks = {
  readonly tool: SurveyTool
  /** Each of these stands in some heading. */
  readonly all: readonly RegExp[]
  /** The column that tells whether a form was handed in, and what it says when it was. */
  readonly finished?: { readonly column: RegExp; readonly says: RegExp }
}

// From real exports in public repositories and the tools' own sources and help pages (`tests/support/survey-exports.ts`
// says which). Danish and English as far as the tool writes both.
const marks: readonly Marks[] = [
  {
    tool: 'limeSurvey',
    all: [
      /^(submitdate|date submitted|dato (for )?(afsendelse|indsendelse))/,
      /^(lastpage|last page|sidste side|startlanguage|start language|startsprog)/,
    ],
    finished: { column: /^(submitdate|date submitted|dato (for )?(afsendelse|indsendelse))/, says: /\S/ },
  },
  {
    tool: 'microsoftForms',
    all: [
      /^(start time|starttid|starttidspunkt)$/,
      /^(completion time|sluttid|sluttidspunkt|fuldførelsestid|fuldførelsestidspunkt|færdiggørelsestidspunkt)$/,
    ],
  },
  {
    // Names may be cut to eight letters: `stato_4` is the fourth state of `statoverall`, "Gennemført".
    tool: 'surveyXact',
    all: [/^(statoverall|stato|statcreation|statdone)_\d/],
    finished: { column: /^(statoverall|stato)_4$/, says: /^(1|valgt|selected)$/i },
  },
  {
    tool: 'enalyzer',
    all: [/^(respondent ?id|besvarelses-?id|response ?id)$/, /^(status|respondent status)$/],
    finished: { column: /^(status|respondent status)$/, says: /^(complete|completed|fuldført|gennemført|færdig)/i },
  },
  { tool: 'googleForms', all: [/^(timestamp|tidsstempel)$/] },
]

const written = (headings: readonly string[]): string[] =>
  headings.map((heading) => heading.toLocaleLowerCase('da').trim())

const marksOf = (headings: readonly string[]): Marks | undefined => {
  const names = written(headings)
  return marks.find(({ all }) => all.every((mark) => names.some((heading) => mark.test(heading))))
}

/** Which tool a row of headings comes from; null where nothing tells. */
export const surveyTool = (headings: readonly string[]): SurveyTool | null => marksOf(headings)?.tool ?? null

/** Tells of a row of the file whether its form was handed in; always so where the file does not tell. */
export function finishedRows(headings: readonly string[]): (cells: readonly string[]) => boolean {
  const finished = marksOf(headings)?.finished
  const column = finished ? written(headings).findIndex((heading) => finished.column.test(heading)) : -1
  if (!finished || column < 0) return () => true
  return (cells) => finished.says.test((cells[column] ?? '').trim())
}
