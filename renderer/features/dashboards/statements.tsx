import type { Audience } from '../../../shared/domain/disclosure.ts'
import { statementsOf } from '../../../shared/domain/findings/statements.ts'
import type { Indicators } from '../../../shared/domain/indicators/schema.ts'
import { statementText } from '../../../shared/i18n/statements.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { StatusShape } from '../../ui/status-word.tsx'
import './dashboards.css'

type Props = { readonly indicators: Partial<Indicators>; readonly audience: Audience }

/** One sentence about each indicator that is not grey, worst status first. */
export function Statements({ indicators, audience }: Props) {
  const text = useText()
  const language = useLanguage()
  return (
    <>
      <p className="muted small">{text['dashboard.statementsHelp']}</p>
      <ul className="statements">
        {statementsOf(indicators).map(({ key, status }) => (
          <li key={key}>
            <span className={`statements__status statements__status--${status}`}>
              <StatusShape status={status} />
              <span className="visually-hidden">{text[`ui.status.${status}`]}: </span>
            </span>
            <span>{statementText(key, indicators, language, audience)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
