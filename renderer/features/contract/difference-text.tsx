import type { DifferencePart } from '../../../shared/domain/word-difference.ts'
import { useText } from '../../ui/language.tsx'

/** A text with what has gone struck through and what has come underlined; both are also said to those who listen. */
export function DifferenceText({ parts }: { readonly parts: readonly DifferencePart[] }) {
  const text = useText()
  return (
    <p className="difference">
      {parts.map(({ kind, text: words }, index) => {
        const key = `${index} ${kind}`
        if (kind === 'same') return <span key={key}>{words}</span>
        const Tag = kind === 'added' ? 'ins' : 'del'
        return (
          <Tag key={key}>
            <span className="visually-hidden">{text[`contract.difference.${kind}`]} </span>
            {words}
            <span className="visually-hidden"> {text['contract.difference.end']}</span>
          </Tag>
        )
      })}
    </p>
  )
}
