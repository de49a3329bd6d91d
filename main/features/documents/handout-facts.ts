import { instruments, methods } from '../../../shared/content/index.ts'
import type { HandoutOptions } from '../../../shared/contract/documents.ts'
import type { HandoutFacts } from '../../../shared/documents/facts.ts'
import { da } from '../../../shared/i18n/files.da.ts'
import { en } from '../../../shared/i18n/files.en.ts'
import type { Context } from '../context.ts'
import { currentText, textOf } from '../contracts/contract-text.ts'
import { resolvedContract } from '../contracts/resolved-contract.ts'
import { sortedBy } from '../danish-order.ts'
import { assess } from '../networks/assess.ts'
import { currentMembers } from '../participants/membership-dates.ts'
import { contractFor, documentFacts, type Edition } from './document-facts.ts'
import { agendaLines, meetingFor, meetingValues } from './meeting-values.ts'

type Options = Pick<HandoutOptions, 'networkId' | 'language' | 'variant' | 'meetingId'>

export const fileWords = ({ language }: Pick<Edition, 'language'>): typeof da => (language === 'da' ? da : en)

/** Full names of the members whose membership has not ended, in Danish order. */
export function memberNames({ stores, today }: Context, networkId: Options['networkId']): string[] {
  const current = new Set(currentMembers(stores.participants.membershipsOfNetwork(networkId), today()))
  const people = stores.participants.ofNetwork(networkId).filter((person) => current.has(person.id))
  return sortedBy(people, (person) => person.fullName).map((person) => person.fullName)
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  Object.fromEntries(list.map((one) => [one.id, one]))

/** All that the handouts of a network are filled with, save the name of the participant. */
export function handoutFacts(context: Context, { networkId, language, variant, meetingId }: Options): HandoutFacts {
  const facts = documentFacts(context, networkId, { language, variant })
  const meeting = meetingFor(context, networkId, meetingId)
  const contract = contractFor(context, networkId, { language, variant })
  const isStored = context.stores.contracts.newestForMembers(networkId)
  // Signed words are printed as they were signed; in another language they can only be put into words anew.
  const isSame = isStored?.language === language
  const text = isSame ? textOf(context, contract) : currentText(context, contract)
  const { attendance } = assess(context, networkId).indicators
  const present = attendance.expected === 0 ? '' : fileWords({ language }).attendance(attendance)
  return {
    ...facts,
    values: {
      ...facts.values,
      ...(meeting && meetingValues(context, meeting, language)),
      'ind.attendance.text': present,
    },
    memberNames: memberNames(context, networkId),
    contract: resolvedContract(context, contract, text, false),
    inserts: {
      instruments: byId(instruments),
      methods: byId(methods),
      ...(meeting && meeting.agenda.length > 0 && { agenda: agendaLines(meeting, language) }),
    },
  }
}
