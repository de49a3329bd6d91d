import { instrumentView } from '../../../shared/content/instrument-view.ts'
import type { FreeTextDesk, TextSentence } from '../../../shared/contract/free-text.ts'
import { discloseRound } from '../../../shared/domain/disclosure.ts'
import { type KnownNames, knownNames } from '../../../shared/domain/free-text/known-people.ts'
import { isMasked } from '../../../shared/domain/free-text/mask.ts'
import { sentencesOf } from '../../../shared/domain/free-text/sentences.ts'
import { type Unit, unitsOf } from '../../../shared/domain/free-text/units.ts'
import type { Range } from '../../../shared/domain/free-text/words.ts'
import type { Context } from '../context.ts'
import { foundNetwork } from '../found.ts'
import { editionOf } from '../networks/edition.ts'
import type { StoredComment } from './comment-store.ts'
import { approvedSentences, readableComments } from './free-text.ts'
import { roundFor } from './gate.ts'
import { peopleNear } from './people-near.ts'
import { type StoredRound, shown } from './store.ts'

type Part = TextSentence['parts'][number]

/** A sentence cut into words and what lies between them, from end to end. */
function partsOf(text: string, { start, end }: Range, units: readonly Unit[], comment: StoredComment): Part[] {
  const parts: Part[] = []
  let at = start
  const between = (until: number): void => {
    if (until > at) parts.push({ text: text.slice(at, until), unit: null })
    at = Math.max(at, until)
  }
  for (const unit of units) {
    if (unit.end <= start || unit.start >= end) continue
    between(unit.start)
    const until = Math.min(unit.end, end)
    parts.push({
      text: text.slice(at, until),
      unit: {
        start: unit.start,
        hidden: isMasked(unit, comment.masks),
        decided: comment.masks.some((choice) => choice.start === unit.start),
        kind: unit.found?.kind ?? null,
        certainty: unit.found?.certainty ?? null,
      },
    })
    at = until
  }
  between(end)
  return parts
}

function sentencesFor(comment: StoredComment, round: StoredRound, known: KnownNames): TextSentence[] {
  const units = unitsOf(comment.text, known)
  return sentencesOf(comment.text, round.language).map((sentence) => {
    const approved = comment.approved.find(({ start, end }) => start === sentence.start && end === sentence.end)
    return {
      start: sentence.start,
      parts: partsOf(comment.text, sentence, units, comment),
      approved: approved !== undefined,
      networkOn: approved?.networkOn ?? null,
    }
  })
}

/** What was written in a round, sentence by sentence, with what may be shown of it. */
export function textDesk(context: Context, round: StoredRound): FreeTextDesk {
  const { stores } = context
  const { minResponses } = stores.consultant.get()
  const known = knownNames(peopleNear(stores, round.networkId))
  const edition = editionOf(stores, foundNetwork(stores, round.networkId))
  const asked = instrumentView(round.instrument, edition).items.filter(({ kind }) => kind === 'text')
  return {
    round: shown(round),
    state: discloseRound(roundFor(stores, round, 'consultant'), minResponses).state,
    minResponses,
    questions: asked.map(({ id, text }) => ({ id, text })),
    comments: readableComments(stores, round, 'consultant').map((comment) => ({
      id: comment.id,
      item: comment.item,
      sentences: sentencesFor(comment, round, known),
    })),
    quoted: {
      group: [...approvedSentences(context, round.id, 'group')],
      client: [...approvedSentences(context, round.id, 'client')],
    },
  }
}
