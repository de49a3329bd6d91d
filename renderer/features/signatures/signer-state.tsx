import type { SignerView } from '../../../shared/contract/signatures.ts'
import { useText } from '../../ui/language.tsx'
import { Chip, type ChipTone } from '../../ui/status-word.tsx'

const tones: Readonly<Record<SignerView['state'], ChipTone>> = {
  notAsked: 'neutral',
  sent: 'accent',
  signed: 'ok',
  declined: 'bad',
}

/** How far a signer is, in words with the day. */
export function SignerStateWord({ signer, isSigned }: { readonly signer: SignerView; readonly isSigned: boolean }) {
  const text = useText()
  const { sentOn, signedOn, declinedOn, keptFrom, joinsLater } = signer
  if (!isSigned) {
    return (
      <Chip tone={sentOn ? 'ok' : 'neutral'}>
        {sentOn ? text['signatures.state.handedOut']({ date: sentOn }) : text['signatures.state.notHandedOut']}
      </Chip>
    )
  }
  const { state } = signer
  const date = signedOn ?? declinedOn ?? sentOn
  // Who came after the first signature has signed a sheet of accession and not the contract itself.
  const said = state === 'signed' && joinsLater ? 'acceded' : state
  return (
    <Chip tone={tones[state]}>
      {said === 'notAsked' || !date ? text['signatures.state.notAsked'] : text[`signatures.state.${said}`]({ date })}
      {state === 'signed' && keptFrom !== null && ` · ${text['signatures.keptFrom']({ version: keptFrom })}`}
    </Chip>
  )
}
