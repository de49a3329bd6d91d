import type { FieldView } from '../../../shared/contract/contracts.ts'
import type { NetworkDetail } from '../../../shared/contract/networks.ts'
import type { ParticipantId } from '../../../shared/domain/ids.ts'
import { paths } from '../../app/paths.ts'
import type { useText } from '../../ui/language.tsx'

type Text = ReturnType<typeof useText>
type Plain = { [K in keyof Text]: Text[K] extends string ? K : never }[keyof Text]

/** What the field of a source is called on its page. */
const labels: Readonly<Record<string, readonly Plain[]>> = {
  'client.name': ['clients.name'],
  'client.cvr': ['clients.cvr'],
  'client.contactName': ['clients.contactAdd'],
  'client.sponsorName': ['clients.sponsorName'],
  'client.sector': ['clients.sector'],
  'consultant.fullName': ['settings.fullName'],
  'consultant.title': ['settings.jobTitle'],
  'consultant.company': ['settings.company'],
  'consultant.cvr': ['settings.cvr'],
  'consultant.email': ['settings.email'],
  'consultant.phone': ['settings.phone'],
  'consultant.insurer': ['settings.insurer'],
  'settings.minResponses': ['settings.minResponses'],
  'role.externalFacilitator': ['settings.fullName'],
  'network.name': ['frame.name'],
  'network.startDate': ['frame.startsOn'],
  'network.minMembers': ['frame.minMembers'],
  'network.maxMembers': ['frame.maxMembers'],
  'network.quorum': ['frame.quorum'],
  'network.frequencyText': ['frame.frequency'],
  'network.durationText': ['frame.duration'],
  'network.timeOfDayText': ['frame.timeOfDay'],
  'network.placeText': ['frame.fixedPlace'],
  'network.fixedPlace': ['frame.fixedPlace'],
  'network.costText': ['frame.costSharing'],
  'network.costLimit': ['frame.costLimit'],
  'network.trialMeetings': ['frame.trialMeetings'],
  'contract.cancelNotice': ['frame.cancelNotice'],
  'contract.admissionRule': ['frame.admissionRule'],
  'role.coordinatorRotation': ['frame.coordinatorRotation'],
  'participant.fullName': ['participants.fullName'],
  'participant.organisation': ['participants.organisation'],
  'participant.position': ['participants.position'],
}

/** Labels to look for where a field from outside the contract is filled in. */
export const sourceLabels = (key: string, text: Text): string[] => (labels[key] ?? []).map((one) => text[one] as string)

/** The page on which a field from outside the contract is changed; null for the contract's own and for what is computed. */
export function sourcePage(
  { key, source }: Pick<FieldView, 'key' | 'source'>,
  { network, client }: NetworkDetail,
  participantId: ParticipantId | null,
): string | null {
  // The least number that must come is worked out from the members, and can be settled in the frame.
  if (source === 'frame' || source === 'network' || key === 'network.quorum') return paths.network(network.id, 'frame')
  if (source === 'client') return paths.client(client.id)
  if (source === 'consultant') return paths.settings
  if (source === 'participant' && participantId) return paths.member(network.id, participantId)
  return null
}

/** Brings a field of the contract into sight and puts the caret in it. */
export const goToField = (key: string): void => {
  const row = document.querySelector<HTMLElement>(`[data-contract-field="${CSS.escape(key)}"]`)
  row?.scrollIntoView({ block: 'center' })
  row?.querySelector<HTMLElement>('input, textarea, select, a, button')?.focus()
}
