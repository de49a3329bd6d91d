import { useText } from '../../ui/language.tsx'
import { looksLikeCpr } from '../clients/cpr.ts'
import './participants.css'

/** The hint under free text about a person: what does not belong there, and a warning when it seems to stand there. */
export function FreeTextHint({ written }: { readonly written: string }) {
  const text = useText()
  return (
    <>
      {text['participants.noteHint']}
      <span className="free-text-warning" role="status">
        {looksLikeCpr(written) && text['participants.cprSeen']}
      </span>
    </>
  )
}
