/** The survey tools whose exports are told apart by the columns they add of their own. */
export type SurveyTool = 'surveyXact' | 'enalyzer' | 'microsoftForms' | 'googleForms' | 'limeSurvey'

// From the tools' public help pages and exports shown there. Danish and English as far as the tool writes both.
const marks: readonly { readonly tool: SurveyTool; readonly all: readonly RegExp[] }[] = [
  { tool: 'limeSurvey', all: [/^(submitdate|date submitted)/, /^(lastpage|last page|startlanguage|start language)/] },
  { tool: 'microsoftForms', all: [/^(start time|starttidspunkt)$/, /^(completion time|fuldførelsestidspunkt)$/] },
  { tool: 'surveyXact', all: [/^(statoverall|stato_|statcreation|statdone)/] },
  { tool: 'enalyzer', all: [/^(respondent ?id|besvarelses-?id|response ?id)$/, /^(status|respondent status)$/] },
  { tool: 'googleForms', all: [/^(timestamp|tidsstempel)$/] },
]

/** Which tool a row of headings comes from; null where nothing tells. */
export function surveyTool(headings: readonly string[]): SurveyTool | null {
  const written = headings.map((heading) => heading.toLocaleLowerCase('da').trim())
  return marks.find(({ all }) => all.every((mark) => written.some((heading) => mark.test(heading))))?.tool ?? null
}
