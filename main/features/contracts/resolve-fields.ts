import { fillText, missingFields, plain } from '../../../shared/content/fill-text.ts'
import { mergeField } from '../../../shared/content/index.ts'
import type { Language } from '../../../shared/content/schema.ts'
import type { FieldView } from '../../../shared/contract/contracts.ts'
import type { Contract } from '../../../shared/domain/contract.ts'
import { addMonths } from '../../../shared/domain/dates.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Participant } from '../../../shared/domain/participant.ts'
import { quorumInForce } from '../../../shared/domain/quorum.ts'
import type { Context } from '../context.ts'
import { foundClient, foundNetwork } from '../found.ts'
import { roleNames } from '../meetings/role-names.ts'
import { employmentOn } from '../participants/employment-store.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import type { Stores } from '../stores.ts'
import { fieldText } from './field-values.ts'
import { choiceText, frameValues } from './frame-values.ts'

/** `text` is finished words; empty where nothing is known. */
export type FieldValue = Pick<FieldView, 'source' | 'isDefault'> & { readonly text: string }

type Source = FieldView['source']
type Raw = { readonly value: string; readonly source: Source }

/** The name and workplace of somebody who is not among the participants are written in the contract itself. */
const isTypedPerson = (key: string, { templateId, participantId }: Contract): boolean =>
  templateId === 'CONF' && participantId === null && /^participant\.(fullName|organisation)$/.test(key)

/** Whether a value of the contract's own may stand for a field, over what its source says. */
export const isOwnable = (key: string, contract: Contract): boolean =>
  key === 'network.trialReviewDate' ||
  isTypedPerson(key, contract) ||
  (/^(contract|role|assignment|retention)\./.test(key) &&
    !['contract.cancelNotice', 'contract.admissionRule', 'role.coordinatorRotation'].includes(key))

/** The coordinator at the meeting that comes next, else at the last one that has the role filled. */
function coordinatorName(meetings: readonly Meeting[], people: readonly Participant[], today: string): string {
  const nameOf = roleNames(people)
  const filled = meetings.filter((one) => one.status !== 'cancelled' && nameOf(one, 'coordinator') !== '')
  const meeting = filled.find((one) => one.date >= today) ?? filled.at(-1)
  return meeting ? nameOf(meeting, 'coordinator') : ''
}

function personValues(stores: Stores, { participantId }: Contract, today: string): Record<string, string> {
  const person = participantId && stores.participants.find(participantId)
  if (!person) return {}
  const post = employmentOn(stores.employments.ofPerson(person.id), today)
  return {
    'participant.fullName': person.fullName,
    'participant.organisation': post?.organisation ?? '',
    'participant.position': post?.position ?? '',
  }
}

/** What the store says of each field, before the contract's own values and the defaults. */
function sourceValues({ stores, today }: Context, contract: Contract): Map<string, Raw> {
  const network = foundNetwork(stores, contract.networkId)
  const client = foundClient(stores, network.clientId)
  const consultant = stores.consultant.get()
  const kept = stores.retention.settings()
  const frame = stores.networks.frame(network.id)
  const members = currentMembers(stores.participants.membershipsOfNetwork(network.id), today()).length
  const meetings = stores.meetings.ofNetwork(network.id)
  const counted = meetings.filter((meeting) => meeting.status !== 'cancelled')
  const start = network.startsOn ?? counted[0]?.date ?? ''
  const all: readonly (readonly [Source, Readonly<Record<string, string>>])[] = [
    [
      'client',
      {
        'client.name': client.name,
        'client.cvr': client.cvr,
        'client.contactName': client.contactName,
        'client.sponsorName': client.sponsorName,
        'client.sector': choiceText('client.sector', client.sector, contract.language),
      },
    ],
    [
      'consultant',
      {
        'consultant.fullName': consultant.fullName,
        'consultant.title': consultant.title,
        'consultant.company': consultant.company,
        'consultant.cvr': consultant.cvr,
        'consultant.email': consultant.email,
        'consultant.phone': consultant.phone,
        'consultant.insurer': consultant.insurer,
        'settings.minResponses': String(consultant.minResponses),
        'retention.namedAnswersMonths': String(kept.namedMonths),
        'retention.participantMonths': String(kept.peopleMonths),
        'role.externalFacilitator': consultant.fullName,
      },
    ],
    ['participant', personValues(stores, contract, today())],
    ['network', { 'network.name': network.name, 'network.startDate': start }],
    ['frame', frameValues(frame, contract.language)],
    [frame.quorum === null ? 'computed' : 'frame', { 'network.quorum': String(quorumInForce(frame, members) || '') }],
    [
      'computed',
      {
        'network.memberCount': String(members),
        'network.trialReviewDate': counted[frame.trialMeetings - 1]?.date ?? '',
        'contract.goalDate': start === '' ? '' : addMonths(start, 12),
        'role.coordinator': coordinatorName(meetings, stores.participants.ofNetwork(network.id), today()),
      },
    ],
  ]
  return new Map(
    all.flatMap(([source, values]) => Object.entries(values).map(([key, value]) => [key, { value, source }] as const)),
  )
}

function defaultOf(key: string, language: Language): string {
  const given = mergeField(key)?.default
  if (given === undefined) return ''
  return typeof given === 'object' ? given[language] : String(given)
}

/**
 * The value of a merge field in a contract: its own value, else what the source says, else the default of the
 * catalogue. Unknown keys give an empty value.
 */
export function fieldResolver(context: Context, contract: Contract): (key: string) => FieldValue {
  const sources = sourceValues(context, contract)
  const { language, variant } = contract
  const fixedPlace = sources.get('network.fixedPlace')?.value ?? ''

  const words = (key: string, value: string, isCode: boolean): string => {
    const field = mergeField(key)
    if (field?.type !== 'enumText') return fieldText(field?.type ?? 'text', value, language)
    const sentence = isCode ? choiceText(key, value, language) : value
    // The choices of the catalogue hold words to fill; the network's own words are taken as they are.
    if (!Object.values(field.choices ?? {}).some((choice) => choice[language] === sentence)) return sentence
    const filling = { language, variant, values: { 'network.fixedPlace': fixedPlace } }
    return missingFields([sentence], filling).length > 0 ? '' : plain(fillText(sentence, filling))
  }

  return (key) => {
    const own = isOwnable(key, contract) ? (contract.fields[key] ?? '') : ''
    if (own !== '') return { text: words(key, own, true), source: 'contract', isDefault: false }
    const raw = sources.get(key)
    if (raw && raw.value !== '') return { text: words(key, raw.value, false), source: raw.source, isDefault: false }
    const text = words(key, defaultOf(key, language), true)
    const source = isOwnable(key, contract) ? 'contract' : (raw?.source ?? 'computed')
    return { text, source, isDefault: text !== '' }
  }
}
