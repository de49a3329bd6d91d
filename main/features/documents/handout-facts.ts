import { instruments, methods } from '../../../shared/content/index.ts'
import type { Language } from '../../../shared/content/schema.ts'
import type { HandoutOptions } from '../../../shared/contract/documents.ts'
import type { HandoutFacts, ResolvedContract } from '../../../shared/documents/facts.ts'
import { scaleOf } from '../../../shared/documents/print-forms/index.ts'
import { houseAccent } from '../../../shared/documents/theme.ts'
import type { NetworkId } from '../../../shared/domain/ids.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { da } from '../../../shared/i18n/files.da.ts'
import { en } from '../../../shared/i18n/files.en.ts'
import type { Context } from '../context.ts'
import { currentText } from '../contracts/contract-text.ts'
import { textOf } from '../contracts/freeze.ts'
import { resolvedContract } from '../contracts/resolved-contract.ts'
import { assess } from '../networks/assess.ts'
import { agendaLines, templateAgendas } from './agenda-lines.ts'
import { contractFor, documentFacts, documentFactsOfNone, type Edition } from './document-facts.ts'
import { knownFrame } from './known-frame.ts'
import { knownCases, knownMeetings } from './known-meetings.ts'
import { meetingFor, meetingValues } from './meeting-values.ts'
import { memberNames } from './receivers.ts'
import { unwrittenContract, unwrittenTemplate } from './unwritten-contract.ts'

type Options = Pick<
  HandoutOptions,
  'networkId' | 'language' | 'variant' | 'meetingId' | 'filling' | 'branded' | 'print'
>

export const fileWords = ({ language }: Pick<Edition, 'language'>): typeof da => (language === 'da' ? da : en)

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  Object.fromEntries(list.map((one) => [one.id, one]))

const catalogue = { instruments: byId(instruments), methods: byId(methods) }

/** All that handouts are filled with, save the name of the participant. Without a network only the consultant is known. */
export function handoutFacts(context: Context, options: Options): HandoutFacts {
  const facts = { ...brandedFacts(context, options), scale: scaleOf(options.print) }
  if (options.branded) return facts
  const { logo: _, clientLogo: __, ...plain } = facts
  return { ...plain, accent: houseAccent }
}

function brandedFacts(context: Context, { networkId, ...options }: Options): HandoutFacts {
  const { language, variant, filling } = options
  const edition = { language, variant }
  const blank = { ...catalogue, templates: templateAgendas(edition) }
  if (networkId === null) {
    if (options.meetingId !== null) throw new Rejection('meeting-not-found')
    const { minResponses } = context.stores.consultant.get()
    const contract = unwrittenTemplate({ ...edition, values: { 'settings.minResponses': String(minResponses) } })
    return { ...documentFactsOfNone(context, edition), memberNames: [], contract, inserts: blank }
  }
  const meeting = meetingFor(context, networkId, options.meetingId)
  const facts = documentFacts(context, networkId, edition)
  const named = { ...facts, memberNames: memberNames(context, networkId), fillable: filling === 'fillable' }
  if (filling !== 'blank')
    return filled(context, networkId, { ...named, contract: contractOf(context, networkId, edition) }, meeting)
  const values = Object.fromEntries(Object.entries(facts.values).filter(([key]) => isName(key)))
  const contract = unwrittenContract(context, networkId, { ...edition, values })
  return { ...named, values, contract, inserts: blank }
}

/** Facts of a network with what it has agreed and planned, and what a meeting of it adds. */
function filled(
  context: Context,
  networkId: NetworkId,
  facts: HandoutFacts,
  meeting: Meeting | undefined,
): HandoutFacts {
  const { stores, today } = context
  const people = stores.participants.ofNetwork(networkId)
  const at = meeting && { meeting, people }
  const value = (key: string) => facts.values[key] ?? ''
  return {
    ...facts,
    values: {
      ...facts.values,
      ...(meeting && meetingValues(context, meeting, facts.language)),
      'ind.attendance.text': attendanceText(context, networkId, facts.language),
    },
    inserts: {
      ...catalogue,
      templates: templateAgendas(facts, at),
      ...(at && at.meeting.agenda.length > 0 && { agenda: agendaLines(at, facts) }),
    },
    known: {
      ...knownFrame(
        {
          frame: stores.networks.frame(networkId),
          quorum: value('network.quorum'),
          coordinator: value('role.coordinator'),
          reviewDate: value('network.trialReviewDate'),
        },
        facts,
      ),
      ...knownMeetings(stores.meetings.ofNetwork(networkId), people, meeting?.date ?? today(), facts),
      ...(at && knownCases(at, facts)),
      'h18.goals': { kind: 'rows', rows: (facts.contract?.goals ?? []).map((goal) => [goal]) },
    },
  }
}

/** Names stand on blank sheets as well; so does the smallest number of answers that is ever shown. */
const isName = (key: string) => /^(client|consultant)\.|^network\.name$|^settings\./.test(key)

function contractOf(context: Context, networkId: NetworkId, edition: Edition): ResolvedContract {
  const contract = contractFor(context, networkId, edition)
  const stored = context.stores.contracts.newestForMembers(networkId)
  // Signed words are printed as they were signed; in another language they can only be put into words anew.
  const isSame = stored?.language === edition.language
  return resolvedContract(context, contract, isSame ? textOf(context, contract) : currentText(context, contract), false)
}

function attendanceText(context: Context, networkId: NetworkId, language: Language): string {
  const { attendance } = assess(context, networkId).indicators
  return attendance.expected === 0 ? '' : fileWords({ language }).attendance(attendance)
}
