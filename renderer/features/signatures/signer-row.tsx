import { FileCheck2, FileSignature, Paperclip } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import type { SignerView, SigningView } from '../../../shared/contract/signatures.ts'
import { IconButton } from '../../ui/button.tsx'
import { CheckField } from '../../ui/choice-fields.tsx'
import { classNames } from '../../ui/class-names.ts'
import { localToday } from '../../ui/date-field.tsx'
import { FailureNotice } from '../../ui/failure-notice.tsx'
import { useText } from '../../ui/language.tsx'
import { useCommand } from '../../ui/use-command.ts'
import { AccessionDialog } from './accession-dialog.tsx'
import { ScanDialog } from './scan-dialog.tsx'
import { ScanProblemNotice } from './scan-problem.tsx'
import { SignerMenu } from './signer-menu.tsx'
import { SignerStateWord } from './signer-state.tsx'
import { scanTypes, useAttachScan } from './use-attach-scan.ts'

type Props = { readonly signer: SignerView; readonly signing: SigningView }

const holdsFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files')

/** One signer: ticked when signed, with the day, what happened before, and the scan of the paper. Takes a dropped file. */
export function SignerRow({ signer, signing }: Props) {
  const text = useText()
  const { contractId, isSigned } = signing
  const { run, failure } = useCommand()
  const scan = useAttachScan(contractId, signer)
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [showing, setShowing] = useState<'scan' | 'accession'>()
  const name = signer.name || text[`signatures.party.${signer.party}`]
  const day = isSigned ? 'signedOn' : 'sentOn'
  const tick = (checked: boolean) =>
    void run('signatures.set', { contractId, signers: [signer.key], change: { [day]: checked ? localToday() : null } })
  const drop = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    event.stopPropagation()
    setOver(false)
    void scan.attach([...event.dataTransfer.files])
  }
  const over = (event: DragEvent) => {
    if (!isSigned || !holdsFiles(event)) return
    event.preventDefault()
    setOver(true)
  }
  return (
    // The row takes what is dropped on it; the paper clip does the same by mouse and keyboard.
    <li
      className={classNames('signer', isOver && 'signer--over')}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={isSigned ? drop : undefined}
    >
      <div className="signer__line">
        <CheckField
          label={
            <span className="signer__name">
              <span className="visually-hidden">
                {text[isSigned ? 'signatures.hasSigned' : 'signatures.hasGot']({ name })}
              </span>
              <span aria-hidden="true">{signer.name || <em>{text['signatures.noName']}</em>}</span>
              <span className="muted small" aria-hidden="true">
                {[
                  signer.party !== 'member' && text[`signatures.party.${signer.party}`],
                  signer.organisation,
                  signer.joinsLater && signer.signedOn === null && text['signatures.joinsLater'],
                  signer.hasLeft && text['signatures.hasLeft'],
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          }
          checked={signer[day] !== null}
          onChange={tick}
        />
        <SignerStateWord signer={signer} isSigned={isSigned} />
        {signer.joinsLater && (
          <IconButton label={text['accession.open']({ name })} onClick={() => setShowing('accession')}>
            <FileSignature />
          </IconButton>
        )}
        {isSigned &&
          (signer.scan ? (
            <IconButton label={text['scan.show']({ name })} onClick={() => setShowing('scan')}>
              <FileCheck2 />
            </IconButton>
          ) : (
            <IconButton label={text['scan.attach']({ name })} busy={scan.busy} onClick={() => input.current?.click()}>
              <Paperclip />
            </IconButton>
          ))}
        <SignerMenu signer={signer} signing={signing} />
        <input
          ref={input}
          type="file"
          hidden
          accept={scanTypes}
          data-testid={`scan-file-${signer.key}`}
          onChange={(event) => {
            void scan.attach([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      {isOver && <p className="signer__drop">{text['scan.drop']({ name })}</p>}
      <ScanProblemNotice problem={scan.problem} />
      <FailureNotice failure={scan.failure ?? failure} />
      {showing === 'accession' && (
        <AccessionDialog contractId={contractId} signer={signer} name={name} onClose={() => setShowing(undefined)} />
      )}
      {showing === 'scan' && signer.scan && (
        <ScanDialog
          contractId={contractId}
          signer={signer}
          scan={signer.scan}
          name={name}
          onReplace={() => {
            setShowing(undefined)
            input.current?.click()
          }}
          onClose={() => setShowing(undefined)}
        />
      )}
    </li>
  )
}
