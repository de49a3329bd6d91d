import type { UnderstoodForm } from '../../../shared/contract/forms.ts'
import { useText } from '../../ui/language.tsx'

/** What was not understood of a form, and what else is worth knowing before it is stored. */
export function FormRemarks({ form }: { readonly form: UnderstoodForm }) {
  const text = useText()
  const remarks = [
    ...form.problems.map(({ question, problem, written }) =>
      text[`forms.not.${problem}`]({ question, written: written ?? '' }),
    ),
    form.isKnown && text['forms.known'],
    form.isLate && text['forms.late'],
    form.isOlder && text['forms.older'],
    form.replaces > 0 && text['forms.replaces']({ count: form.replaces }),
    form.keeps === 'goal' && text['forms.goalOnly'],
    form.elsewhere > 0 && text['forms.elsewhere']({ count: form.elsewhere }),
  ].filter((one) => one !== false)
  if (remarks.length === 0) return null
  return (
    <ul className="forms-remarks">
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
