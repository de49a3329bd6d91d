import type { ScanView, SignerView, SigningView } from '../../../shared/contract/signatures.ts'
import type { Contract, ContractStatus } from '../../../shared/domain/contract.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import {
  isSigned,
  type Party,
  partiesOf,
  type SigningCount,
  signerState,
  statusBySigning,
} from '../../../shared/domain/signing.ts'
import type { Context } from '../context.ts'
import { frozenOf } from '../contracts/frozen.ts'
import { sortedBy } from '../danish-order.ts'
import { foundClient, foundNetwork } from '../found.ts'
import { employmentOn } from '../participants/employment-store.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import type { Signature } from './store.ts'

/** Who somebody is today, before anything has happened to them. */
type Face = Pick<SignerView, 'party' | 'participantId' | 'name' | 'organisation' | 'email'>
type Listed = SignerView & { readonly signature: Signature | undefined }

/** Who is to sign a contract and how far they are. `members` counts today's members alone. */
export type Signing = {
  readonly list: readonly Listed[]
  readonly count: SigningCount
  readonly members: SigningCount
  readonly status: ContractStatus
}

/** How a signer stands to the paper and to the network. */
type Standing = Pick<SignerView, 'hasLeft' | 'joinsLater'>

function listed(face: Face, signature: Signature | undefined, scan: ScanView | undefined, standing: Standing): Listed {
  const { sentOn = null, declinedOn = null, signedOn = null, keptFrom = null } = signature ?? {}
  // Whoever has signed stands as they were on that day, also when they have another name or post now.
  const asSigned = signedOn && signature?.name ? { name: signature.name, organisation: signature.organisation } : {}
  return {
    ...face,
    ...asSigned,
    key: face.participantId ?? face.party,
    state: signerState({ sentOn, declinedOn, signedOn }),
    sentOn,
    declinedOn,
    signedOn,
    keptFrom,
    ...standing,
    scan: scan ? { name: scan.name, mime: scan.mime, size: scan.size, addedOn: scan.addedOn } : null,
    signature,
  }
}

/** The people of the network as they would sign today, and which of them are members now. */
function memberFaces({ stores, today }: Context, contract: Contract): { faces: Face[]; current: Set<ParticipantId> } {
  const posts = stores.employments.ofNetwork(contract.networkId)
  const faces = stores.participants.ofNetwork(contract.networkId).map(
    (person): Face => ({
      party: 'member',
      participantId: person.id,
      name: person.fullName,
      organisation: employmentOn(posts.get(person.id) ?? [], today())?.organisation ?? '',
      email: person.email,
    }),
  )
  const current = new Set(currentMembers(stores.participants.membershipsOfNetwork(contract.networkId), today()))
  return { faces: sortedBy(faces, (face) => face.name), current }
}

/** The party that is one person and no member. */
function partyFace({ stores }: Context, contract: Contract, party: Exclude<Party, 'member' | 'guest'>): Face {
  const client = foundClient(stores, foundNetwork(stores, contract.networkId).clientId)
  const { fullName, company, email } = stores.consultant.get()
  const base = { party, participantId: null }
  if (party === 'consultant') return { ...base, name: fullName, organisation: company, email }
  if (party === 'client') {
    return { ...base, name: client.contactName, organisation: client.name, email: client.contactEmail }
  }
  return { ...base, name: client.sponsorName, organisation: client.name, email: '' }
}

/** The one person an add-on is about: a participant, a name that was typed, or whoever writes theirs on it. */
function personFace(context: Context, contract: Contract): Face {
  const { faces } = memberFaces(context, contract)
  const member = faces.find(({ participantId }) => participantId !== null && participantId === contract.participantId)
  if (member) return member
  const { fields } = contract
  const name = fields['participant.fullName'] ?? ''
  const organisation = fields['participant.organisation'] ?? ''
  return { party: 'guest', participantId: null, name, organisation, email: '' }
}

const counted = (list: readonly SignerView[]): SigningCount => {
  const those = list.filter(({ hasLeft }) => !hasLeft)
  return { signed: those.filter(({ signedOn }) => signedOn !== null).length, signers: those.length }
}

type Of = (face: Face, hasLeft?: boolean) => Listed

/** Today's members in Danish order, and those who signed and have left since. */
function listedMembers(context: Context, contract: Contract, of: Of): Listed[] {
  const { faces, current } = memberFaces(context, contract)
  return faces.flatMap((face) => {
    if (face.participantId !== null && current.has(face.participantId)) return [of(face)]
    const left = of(face, true)
    return left.signedOn ? [left] : []
  })
}

function listOf(context: Context, contract: Contract, of: Of): Listed[] {
  if (contract.templateId === 'CONF') return [of(personFace(context, contract))]
  return partiesOf(contract.templateId).flatMap((party) => {
    if (party === 'guest') return []
    return party === 'member' ? listedMembers(context, contract, of) : [of(partyFace(context, contract, party))]
  })
}

/** Who is to sign: the members, the parties of the agreement, or the one person an add-on is about. */
export function signing(context: Context, contract: Contract): Signing {
  const signatures = context.stores.signatures.ofContract(contract.id)
  const scans = context.stores.signatures.scans(contract.id)
  const onPaper = frozenOf(context, contract)?.document?.signers
  const list = listOf(context, contract, (face, hasLeft = false) => {
    const joinsLater = face.party === 'member' && !hasLeft && onPaper?.every(({ key }) => key !== face.participantId)
    const found = signatures.find((one) =>
      face.participantId === null ? one.party === face.party : one.participantId === face.participantId,
    )
    return listed(face, found, found && scans.get(found.id), { hasLeft, joinsLater: joinsLater ?? false })
  })
  const count = counted(list)
  return {
    list,
    count,
    members: counted(list.filter(({ party }) => party === 'member')),
    status: statusBySigning(contract.status, {
      ...count,
      // Signatures that were taken along from an earlier version do not begin the signing of this one.
      ...(list.every(({ signedOn, keptFrom }) => signedOn === null || keptFrom !== null) && { signed: 0 }),
      sent: list.filter(({ sentOn }) => sentOn !== null).length,
    }),
  }
}

/** The same as it crosses the bridge. */
export function signingView(context: Context, contract: Contract): SigningView {
  const { list, count } = signing(context, contract)
  return {
    contractId: contract.id,
    isSigned: isSigned(contract.templateId),
    signers: list.map(({ signature: _, ...view }) => view),
    signed: count.signed,
    of: count.signers,
  }
}
