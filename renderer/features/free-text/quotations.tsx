import './free-text.css'

type Props = { readonly question: string; readonly quotations: readonly string[] }

/** What was answered to a question in words; nothing where nobody is quoted. */
export function Quotations({ question, quotations }: Props) {
  if (quotations.length === 0) return null
  return (
    <figure className="quotations">
      <figcaption className="muted small">{question}</figcaption>
      {Array.from(quotations.entries(), ([place, said]) => (
        <blockquote key={place}>{said}</blockquote>
      ))}
    </figure>
  )
}
