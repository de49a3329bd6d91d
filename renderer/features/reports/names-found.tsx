import type { ReportName, ReportOf } from '../../../shared/contract/report-drafts.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../ui/button.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { useRested } from './use-rested.ts'

/** What a found word is to the reader: masked or not, decided or still to be decided. */
function standingOf({ certainty, kind, hidden, decided }: ReportName) {
  if (certainty === 'always') return 'always'
  if (certainty === 'maybe' && !decided) return kind === 'trait' ? 'trait' : 'maybe'
  return hidden ? 'hidden' : 'stands'
}

/** The names found in what the consultant has written for others, and what may be done about each. */
export function NamesFound({ of, words }: { readonly of: ReportOf; readonly words: string }) {
  const text = useText()
  const { run, failure } = useCommand()
  const asked = useRested(words)
  const found =
    useQuery('reports.namesIn', asked.trim() === '' ? undefined : { of, text: asked }, { keepPrevious: true }).data ??
    []
  if (asked.trim() === '' || found.length === 0) return null
  return (
    <section className="report-names" aria-label={text['reports.names']}>
      <h3>{text['reports.names']}</h3>
      <ul>
        {found.map((name) => (
          <FoundName
            key={name.word}
            name={name}
            onChoose={(hidden) => void run('reports.setWord', { of, word: name.word, hidden })}
          />
        ))}
      </ul>
      <FailureNotice failure={failure} />
    </section>
  )
}

function FoundName({ name, onChoose }: { readonly name: ReportName; readonly onChoose: (hidden: boolean) => void }) {
  const text = useText()
  const { word } = name
  const standing = standingOf(name)
  const mayHide = standing === 'stands' || standing === 'maybe' || standing === 'trait'
  const mayStand = standing === 'hidden' || standing === 'maybe' || standing === 'trait'
  return (
    <li>
      <span>{text[`reports.names.${standing}`]({ word })}</span>
      {mayHide && (
        <Button size="small" onClick={() => onChoose(true)}>
          {text['reports.names.hide']}
          <span className="visually-hidden"> {word}</span>
        </Button>
      )}
      {mayStand && (
        <Button size="small" onClick={() => onChoose(false)}>
          {text['reports.names.keep']}
          <span className="visually-hidden"> {word}</span>
        </Button>
      )}
    </li>
  )
}
