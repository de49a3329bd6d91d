import type { Survey } from '../../../shared/exchange/surveys/read-survey.ts'
import { useText } from '../../ui/language.tsx'

/** So many rows are named; a file of the wrong kind may have thousands. */
const mostNamed = 20

/** What of a file is left out, row by row. */
export function LeftOut({ survey: { targets, problems, empty, sums, shortened } }: { readonly survey: Survey }) {
  const text = useText()
  const isAsking = targets.some((target) => target !== null)
  const more = problems.length - mostNamed
  return (
    <>
      {problems.length > 0 && (
        <section>
          <h3>{text['survey.problems']}</h3>
          <ul>
            {problems.slice(0, mostNamed).map((problem) => (
              <li key={`${problem.line} ${problem.item}`}>{text['survey.problem'](problem)}</li>
            ))}
            {more > 0 && <li>{text['survey.moreProblems']({ more })}</li>}
          </ul>
        </section>
      )}
      {isAsking && empty.length > 0 && <p>{text['survey.empty']({ lines: listed(empty) })}</p>}
      {sums.length > 0 && <p>{text['survey.sums']({ lines: listed(sums) })}</p>}
      {shortened > 0 && <p>{text['survey.shortened']({ texts: shortened })}</p>}
    </>
  )
}

const listed = (lines: readonly number[]): string =>
  `${lines.slice(0, mostNamed).join(', ')}${lines.length > mostNamed ? ' …' : ''}`
