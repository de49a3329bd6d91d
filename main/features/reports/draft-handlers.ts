import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import { namesIn, wordKey } from '../../../shared/domain/reports/names-in-text.ts'
import { stepsIn } from '../../../shared/domain/reports/written.ts'
import type { Context } from '../context.ts'
import { asShown } from './handed-handlers.ts'
import { keyOf, namesNear } from './subject.ts'

/** What the consultant writes for reports in the making: next steps, how the last ones went, and which names may stand. */
export const reportDraftHandlers = ({ stores }: Context) =>
  ({
    'reports.draft': ({ of }) => {
      const key = keyOf(stores, of)
      const { nextSteps, comment, outcomes } = stores.reportDrafts.of(key)
      const earlier = stores.handedReports.newestWithSteps(key)
      const states = earlier && outcomes?.earlierId === earlier.id ? outcomes.states : []
      const steps = stepsIn(earlier?.nextSteps ?? '')
      return {
        nextSteps,
        comment,
        outcomes: steps.map((_, index) => states[index] ?? null),
        earlier: earlier ? asShown(stores, earlier) : null,
      }
    },
    'reports.write': ({ of, change: { nextSteps, comment, outcomes } }) => {
      const key = keyOf(stores, of)
      const before = stores.reportDrafts.of(key)
      stores.reportDrafts.save(key, {
        ...before,
        ...(nextSteps !== undefined && { nextSteps }),
        ...(comment !== undefined && { comment }),
        ...(outcomes !== undefined && { outcomes: outcomes.states.some((one) => one !== null) ? outcomes : null }),
      })
      return null
    },
    'reports.namesIn': ({ of, text }) => {
      const key = keyOf(stores, of)
      const known = namesNear(stores, of)
      return known ? namesIn(text, known, stores.reportDrafts.of(key).words) : []
    },
    'reports.setWord': ({ of, word, hidden }) => {
      const key = keyOf(stores, of)
      const known = namesNear(stores, of)
      if (known && namesIn(word, known, []).some(({ certainty }) => certainty === 'always'))
        throw new Rejection('word-always-masked')
      const before = stores.reportDrafts.of(key)
      const others = before.words.filter((one) => wordKey(one.word) !== wordKey(word))
      stores.reportDrafts.save(key, { ...before, words: [...others, { word, hidden }] })
      return null
    },
  }) satisfies Partial<FeatureHandlers>
