import { ImageUp } from 'lucide-react'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import type { Failure } from '../../../shared/contract/result.ts'
import type { Logo } from '../../../shared/domain/consultant.ts'
import { failureOf } from '../../api/call.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { type LogoProblem, type LogoSize, maxLogoSide, pictureSize, readLogo } from './read-logo.ts'

const sharpWidth = 300

type Props = {
  readonly logo: Logo | null
  readonly save: (change: { readonly logo: Logo | null }) => Promise<unknown>
}

/** A logo: dropped or chosen, checked, shown, and taken away again. */
export function LogoField({ logo, save }: Props) {
  const text = useText()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [problem, setProblem] = useState<LogoProblem>()
  const [failure, setFailure] = useState<Failure>()

  const store = (next: Logo | null) =>
    save({ logo: next }).then(
      () => setFailure(undefined),
      (error: unknown) => setFailure(failureOf(error)),
    )
  const take = async (file: File | undefined) => {
    if (!file) return
    const read = await readLogo(file)
    setProblem('code' in read ? read : undefined)
    if (!('code' in read)) await store(read)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }

  return (
    <section className="stack-tight" aria-label={text['settings.logo']}>
      <h3 className="settings-label">{text['settings.logo']}</h3>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut for the button inside */}
      <div
        className={classNames('logo-drop', isOver && 'logo-drop--over')}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {logo ? <ShownLogo logo={logo} /> : <ImageUp className="logo-drop__sign" aria-hidden="true" />}
        <div className="row">
          {!logo && <span className="muted">{text['settings.logoDrop']}</span>}
          <Button size="small" onClick={() => input.current?.click()}>
            {logo ? text['settings.logoReplace'] : text['settings.logoChoose']}
          </Button>
          {logo && (
            <Button size="small" kind="danger" onClick={() => void store(null)}>
              {text['settings.logoRemove']}
            </Button>
          )}
        </div>
        <input
          ref={input}
          type="file"
          hidden
          accept="image/png,image/jpeg,image/svg+xml,.svg"
          data-testid="logo-file"
          onChange={(event) => {
            void take(event.target.files?.[0])
            // The same file may be chosen again after it was mended.
            event.target.value = ''
          }}
        />
      </div>
      <p className="field__hint">{text['settings.logoHint']}</p>
      {problem && (
        <p className="field__error" role="alert">
          <ProblemWords problem={problem} />
        </p>
      )}
      <FailureNotice failure={failure} />
    </section>
  )
}

function ProblemWords({ problem }: { readonly problem: LogoProblem }) {
  const text = useText()
  switch (problem.code) {
    case 'kind':
      return text['settings.logoKind']
    case 'scripted':
      return text['settings.logoScripted']
    case 'unreadable':
      return text['settings.logoUnreadable']
    case 'huge':
      return text['settings.logoHuge']({ side: maxLogoSide })
    case 'heavy':
      return text['settings.logoHeavy'](problem)
  }
}

function ShownLogo({ logo }: { readonly logo: Logo }) {
  const text = useText()
  const source = `data:${logo.mime};base64,${logo.base64}`
  const [size, setSize] = useState<LogoSize | null>(null)
  useEffect(() => {
    let current = true
    const bytes = Uint8Array.from(atob(logo.base64), (sign) => sign.charCodeAt(0))
    void pictureSize(new Blob([bytes], { type: logo.mime })).then((found) => current && setSize(found))
    return () => {
      current = false
    }
  }, [logo])
  return (
    <figure className="logo-drop__shown">
      <img src={source} alt={text['settings.logoShown']} />
      {size && (
        <figcaption className="muted small">
          {text['settings.logoSize'](size)} {size.width < sharpWidth && text['settings.logoSmall']}
        </figcaption>
      )}
    </figure>
  )
}
