import { fillText, plain } from '../../../shared/content/fill-text.ts'
import { instrument } from '../../../shared/content/index.ts'
import type { Language } from '../../../shared/content/schema.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { offersAnonymous } from '../../../shared/domain/disclosure.ts'
import type { RoundId } from '../../../shared/domain/ids.ts'
import { isOwnSheet } from '../../../shared/domain/own-sheet.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { Context } from '../context.ts'
import { handInSheetTo, handInTo } from '../evaluation/hand-in.ts'
import { answerTime } from '../evaluation/pulse-time.ts'
import { membersAsked, peopleOf } from '../evaluation/round-people.ts'
import { roundView } from '../evaluation/round-view.ts'
import { foundNetwork, foundRound } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import { keptCode } from './code.ts'

/** A round that participants fill in themselves, one after the other, on the consultant's computer. */
export const kioskHandlers = (context: Context, host: { readonly hasPassphrase?: () => boolean }) => {
  const { stores } = context
  const handIn = handInTo(context)
  const handInSheet = handInSheetTo(context)
  const current = (): RoundId => {
    const kiosk = stores.kiosk.current()
    if (!kiosk) throw new Rejection('kiosk-off')
    return kiosk.roundId
  }
  return {
    'kiosk.start': ({ roundId, code }) => {
      const round = foundRound(stores, roundId)
      if (round.closed) throw new Rejection('round-closed')
      const closes = answerTime(context, round)
      if (closes?.isOver) throw new Rejection('pulse-over', { date: closes.date, time: closes.time })
      const kept = host.hasPassphrase?.() ? { salt: null, code: null } : keptCode(code)
      stores.kiosk.start({ roundId: round.id, ...kept })
      return null
    },
    'kiosk.round': () => {
      const round = foundRound(stores, current())
      const network = foundNetwork(stores, round.networkId)
      const { variant } = editionOf(stores, network)
      const form = (language: Language) => roundView(stores, round, { language, variant })
      const { leadIn } = instrument(round.instrument)
      const words = (language: Language): string =>
        leadIn ? plain(fillText(leadIn[language], { language, variant, values: {} })) : ''
      return {
        networkName: network.name,
        heldOn: round.heldOn,
        instrument: round.instrument,
        language: round.language,
        forms: { da: form('da'), en: form('en') },
        leadIn: leadIn ? { da: words('da'), en: words('en') } : null,
        people: peopleOf(stores, round),
        offersAnonymous: offersAnonymous(membersAsked(stores, round).length),
        answers: round.answers,
        isOver: answerTime(context, round)?.isOver ?? false,
        minResponses: stores.consultant.get().minResponses,
      }
    },
    'kiosk.answer': (form) => {
      const round = foundRound(stores, current())
      if (isOwnSheet(round.instrument)) throw new Rejection('sheet-needs-name')
      const closes = answerTime(context, round)
      if (closes && !closes.mayHandIn) throw new Rejection('pulse-over', { date: closes.date, time: closes.time })
      handIn(round.id, form)
      return null
    },
    'kiosk.ownSheet': (sheet) => {
      const round = foundRound(stores, current())
      if (round.instrument !== 'B') throw new Rejection('round-not-found')
      if (!peopleOf(stores, round).some(({ participantId }) => participantId === sheet.participantId))
        throw new Rejection('not-a-member')
      handInSheet(round, sheet)
      return null
    },
  } satisfies Partial<FeatureHandlers>
}
