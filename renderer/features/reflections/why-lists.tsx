import { useState } from 'react'
import type { SheetPart } from '../../../shared/contract/reflections.ts'
import type { ReflectionSummary } from '../../../shared/domain/reflection-summary.ts'
import { formatList } from '../../../shared/i18n/format.ts'
import { Button } from '../../ui/button.tsx'
import { useLanguage, useText } from '../../ui/language.tsx'

const few = 3

/** What the network is to help with, with how many want it; the names come with the mouse. */
export function UseList({
  summary,
  parts,
}: {
  readonly summary: ReflectionSummary
  readonly parts: readonly SheetPart[]
}) {
  const text = useText()
  const language = useLanguage()
  const question = parts.find((part) => part.key === 'h01.use')
  const options = question?.kind === 'check' ? question.options : []
  if (summary.uses.length === 0 && summary.otherUses.length === 0) return null
  return (
    <section>
      <h3>{text['why.uses']}</h3>
      <ul>
        {summary.uses.map(({ option, names }) => (
          <li key={option} title={formatList(names, language)}>
            <span className="why__count tabular">{names.length}</span>
            {options.find(({ key }) => key === `h01.use.${option}`)?.text}
            <span className="visually-hidden"> ({formatList(names, language)})</span>
          </li>
        ))}
      </ul>
      {summary.otherUses.length > 0 && (
        <p className="muted small">
          {text['why.others']({
            names: formatList(
              summary.otherUses.map((one) => one.text),
              language,
            ),
          })}
        </p>
      )}
    </section>
  )
}

/** What people wrote, in their own words, each with their name. */
export function QuoteList({ title, said }: { readonly title?: string; readonly said: ReflectionSummary['hopes'] }) {
  const text = useText()
  const [all, setAll] = useState(false)
  if (said.length === 0) return null
  return (
    <section>
      {title && <h3>{title}</h3>}
      <ul>
        {(all ? said : said.slice(0, few)).map((one) => (
          <li key={one.participantId}>
            <blockquote>{one.text}</blockquote>
            <span className="muted small">{one.name}</span>
          </li>
        ))}
      </ul>
      {said.length > few && (
        <Button kind="quiet" size="small" onClick={() => setAll(!all)}>
          {all ? text['why.fewer'] : text['why.more']({ count: said.length })}
        </Button>
      )}
    </section>
  )
}

/** What they wish of each other, held against how the group is. */
export function WishTable({ wishes }: { readonly wishes: ReflectionSummary['wishes'] }) {
  const text = useText()
  if (wishes.length === 0) return null
  return (
    <section>
      <h3>{text['why.with']}</h3>
      <table className="table why__with" aria-label={text['why.with']}>
        <tbody>
          {wishes.map(({ trait, wish, actual, met }) => (
            <tr key={trait}>
              <th scope="row">{text[`trait.${trait}`]}</th>
              <td>
                {text[`why.wish.${wish}`]}
                <span className="muted"> · {text[`why.group.${actual ?? 'unknown'}`]}</span>
              </td>
              <td className="small">{met === null ? '' : met ? text['why.met'] : text['why.unmet']}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Time, openness and support, as sentences; who disagrees is named so that one can talk to them. */
export function Readiness({ readiness }: { readonly readiness: ReflectionSummary['readiness'] }) {
  const text = useText()
  const language = useLanguage()
  if (readiness.length === 0) return null
  return (
    <section>
      <h3>{text['why.ready']}</h3>
      <ul>
        {readiness.map(({ item, agree, answers, disagree }) => (
          <li key={item}>
            {text[`why.ready.${item}`]({ agree, answers })}{' '}
            {disagree.length > 0 && (
              <span className="muted">{text['why.ready.ask']({ names: formatList(disagree, language) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
