import type { z } from 'zod'
import { fillText, plain } from '../../../shared/content/fill-text.ts'
import type { Bilingual, Language } from '../../../shared/content/schema.ts'
import type { CheckedForm, ChosenForm, FormFile, FormOutcomes } from '../../../shared/contract/forms.ts'
import type { FeatureHandlers } from '../../../shared/contract/index.ts'
import { Rejection } from '../../../shared/domain/rejection.ts'
import type { FormClaims } from '../../../shared/forms/form-claims.ts'
import { type ReturnedForm, readReturnedForm } from '../../../shared/forms/returned-form.ts'
import type { Context } from '../context.ts'
import { answerTime } from '../evaluation/pulse-time.ts'
import { foundNetwork } from '../found.ts'
import { contentOf, readFormMark } from './form-mark.ts'
import { dateOf, roundOf, takeIn, titleOf, type UseCases, whoOf } from './take-in.ts'

type Chosen = z.output<typeof ChosenForm>
type Read = { readonly claims: FormClaims; readonly form: ReturnedForm; readonly digest: string }
type Refused = Extract<CheckedForm, { state: 'refused' }>

export const formHandlers = (context: Context, use: UseCases) => {
  const { stores, today } = context

  /** Throws `form-foreign` for a form that this store did not make. */
  const read = ({ mark, values, digest }: FormFile): Read => {
    const claims = readFormMark(mark, stores.forms.key())
    if (!claims) throw new Rejection('form-foreign')
    foundNetwork(stores, claims.network)
    return { claims, form: readReturnedForm(claims.handout, values, today()), digest }
  }

  const orRefused = <T>(file: number, work: () => T): T | Refused => {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Rejection)) throw error
      return { file, state: 'refused', code: error.code, details: error.details }
    }
  }

  const understood = ({ file }: FormFile, { claims, form, digest }: Read, language: Language): CheckedForm => {
    const words = (text: Bilingual) =>
      plain(fillText(text[language], { language, variant: claims.variant, values: {} }))
    const who = whoOf(context, claims, form)
    const round = form.kind === 'reflections' ? undefined : roundOf(context, claims, form.instrument)
    const stored =
      form.kind === 'reflections' && who.as === 'own' ? reflectionsOf(who.person.participantId, claims) : {}
    const items = form.kind === 'reflections' ? form.items : []
    const isSame = items.length > 0 && items.every(({ item, value }) => stored[item] === value)
    return {
      file,
      state: 'ready',
      handout: claims.handout,
      title: titleOf(claims, language),
      networkId: claims.network,
      network: foundNetwork(stores, claims.network).name,
      round:
        form.kind === 'reflections'
          ? null
          : { instrument: form.instrument, date: dateOf(context, claims, round), isNew: !round },
      who: who.as === 'ask' ? { ...who, people: [...who.people] } : who,
      answered: form.answered,
      asked: form.asked,
      elsewhere: form.elsewhere,
      problems: form.problems.map(({ item, problem, written }) => ({
        question: words(item.question.text),
        problem,
        written: form.kind === 'anonymous' ? null : written,
      })),
      replaces: items.filter(({ item, value }) => stored[item] !== undefined && stored[item] !== value).length,
      isLate:
        form.kind === 'anonymous' &&
        (answerTime(context, { instrument: form.instrument, meetingId: claims.meeting })?.isOver ?? false),
      isOlder: claims.content !== contentOf(claims.handout),
      isKnown: isSame || (round !== undefined && stores.forms.isTaken(round.id, digest)),
      keeps: form.kind === 'baseline' && form.choice === 'network' ? 'goal' : 'all',
    }
  }

  const reflectionsOf = (person: Parameters<typeof stores.reflections.clear>[0], { network }: FormClaims) =>
    stores.reflections.ofNetwork(network).get(person) ?? {}

  type Looked = { readonly found?: Read; readonly result: CheckedForm }
  const look = (file: FormFile, language: Language, isAgain: boolean): Looked => {
    const result = orRefused(file.file, () => {
      const found = read(file)
      if (found.form.answered === 0) throw new Rejection('form-empty')
      const seen = understood(file, found, language)
      return { found, result: isAgain && seen.state === 'ready' ? { ...seen, isKnown: true } : seen }
    })
    return 'found' in result ? result : { result }
  }

  /** What would come of each form if all were stored in turn: tried out, and taken back. */
  const check = (forms: readonly FormFile[], language: Language): CheckedForm[] => {
    const digests = new Set<string>()
    const looked = forms.map((file) => {
      const isAgain = digests.has(file.digest)
      digests.add(file.digest)
      return { isAgain, ...look(file, language, isAgain) }
    })
    return stores.forms.rehearse(() =>
      looked.map(({ found, result, isAgain }) => {
        // Who has to be asked for is looked at when it has been said.
        if (!found || result.state === 'refused' || result.who.as === 'ask' || isAgain) return result
        return orRefused(result.file, () => {
          stores.forms.whole(() => takeIn(context, use, found, null))
          return result
        })
      }),
    )
  }

  const store = (forms: readonly Chosen[], fits: (form: ReturnedForm) => boolean): FormOutcomes => ({
    outcomes: shuffled(forms).map((file) =>
      orRefused(file.file, () => {
        const found = read(file)
        if (!fits(found.form)) throw new Rejection('form-foreign')
        stores.forms.whole(() => takeIn(context, use, found, file.participantId))
        return { file: file.file, state: 'stored' as const, networkId: found.claims.network }
      }),
    ),
  })

  return {
    'forms.check': ({ forms, language }) => ({ forms: check(forms, language) }),
    'forms.storeAnswers': ({ forms }) => store(forms, (form) => form.kind !== 'reflections'),
    'forms.storeReflections': ({ forms }) => store(forms, (form) => form.kind === 'reflections'),
  } satisfies Partial<FeatureHandlers>
}

/** In an order of its own, so that nothing tells in which order the files lay (rule N9). */
function shuffled<T>(list: readonly T[]): T[] {
  const mixed = [...list]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(Math.random() * (last + 1))
    const [a, b] = [mixed[last] as T, mixed[other] as T]
    mixed[last] = b
    mixed[other] = a
  }
  return mixed
}
