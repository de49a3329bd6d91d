import { changedFields } from '../../../shared/domain/form-review.ts'
import type { Frame } from '../../../shared/domain/network.ts'
import { frameFieldLabel, frameFieldWords } from '../../../shared/i18n/frame-words.ts'
import { useLanguage, useText } from '../../ui/language.tsx'

/** What a review changed in the frame: before and after, a line a field. */
export function FrameChanges({ before, after }: { readonly before: Frame; readonly after: Frame }) {
  const text = useText()
  const language = useLanguage()
  const fields = changedFields(before, after)
  if (fields.length === 0) return <p className="muted">{text['review.frameSame']}</p>
  return (
    <table className="table review-changes" aria-label={text['review.frame']}>
      <thead>
        <tr>
          <td />
          <th scope="col">{text['review.was']}</th>
          <th scope="col">{text['review.is']}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row">{frameFieldLabel(field, text)}</th>
            <td>{frameFieldWords(before, field, text, language)}</td>
            <td>{frameFieldWords(after, field, text, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
