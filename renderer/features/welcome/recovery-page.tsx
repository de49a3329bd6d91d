import { Check, Copy, Printer } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import './welcome.css'

/** The recovery code, shown this once. */
export function RecoveryCode({ code, onDone }: { code: string; onDone: () => void }) {
  const text = useText()
  const [copied, setCopied] = useState(false)
  const copy = () =>
    void navigator.clipboard.writeText(code).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <>
      <p>{text['welcome.codeText']}</p>
      <p className="recovery-code" data-testid="recovery-code">
        {code}
      </p>
      <p className="muted">{text['welcome.codeLost']}</p>
      <div className="row">
        <Button kind="primary" onClick={onDone}>
          {text['welcome.codeSaved']}
        </Button>
        <Button icon={copied ? <Check /> : <Copy />} onClick={copy}>
          {copied ? text['welcome.codeCopied'] : text['welcome.codeCopy']}
        </Button>
        <Button icon={<Printer />} onClick={() => window.print()}>
          {text['welcome.codePrint']}
        </Button>
      </div>
    </>
  )
}
