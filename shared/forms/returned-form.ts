import { handout, instrument } from '../content/index.ts'
import type { InstrumentId } from '../content/instrument-schema.ts'
import type { AnswerValues } from '../domain/evaluation.ts'
import type { GoalDraft } from '../domain/goals/goal.ts'
import { OFF_SCALE, TICKED } from '../domain/reflection.ts'
import type { FieldValues } from './field-values.ts'
import { type FormHandoutId, formHandouts, sharesByName } from './form-handouts.ts'
import { type FormItem, formItems } from './form-items.ts'
import { type FormAnswer, type ReadItems, readItems } from './read-items.ts'

/** Answers to an instrument as an evaluation stores them, its open ones apart. */
export type InstrumentAnswers = {
  readonly values: AnswerValues
  readonly comments: readonly { readonly item: string; readonly text: string }[]
}

/** Whom the one who answered lets see it: nobody by name; the consultant, under the name that was written (may be empty). */
export type Sharing = { readonly as: 'anonymous' } | { readonly as: 'named'; readonly name: string }

/** What its owner lets happen with a sheet of one's own: it stays theirs, the goal may be known, or all may be stored. */
export type OwnChoice = 'own' | 'network' | 'consultant'

/** A goal with its ladder, the steps from the foot up (`goalLevels`); empty what was not written. */
export type ReturnedGoal = Pick<GoalDraft, 'text' | 'sign' | 'steps' | 'dueOn'>

/** What a form that came back says. `answered` of `asked` questions; `elsewhere` are answered ones that have no place in the store, such as the group's own page. */
export type ReturnedForm = {
  readonly handout: FormHandoutId
  readonly answered: number
  readonly asked: number
  readonly elsewhere: number
  readonly problems: ReadItems['problems']
} & (
  | { readonly kind: 'reflections'; readonly items: readonly { readonly item: string; readonly value: string }[] }
  | ({ readonly kind: 'anonymous'; readonly instrument: InstrumentId; readonly sharing: Sharing } & InstrumentAnswers)
  | ({
      readonly kind: 'baseline'
      readonly instrument: 'B'
      readonly choice: OwnChoice | null
      readonly goal: ReturnedGoal | null
    } & InstrumentAnswers)
)

type Answers = ReadItems['answers']

const textOf = (answer: FormAnswer | undefined): string => (typeof answer === 'string' ? answer : '')

function instrumentAnswers(sheet: string, id: InstrumentId, answers: Answers): InstrumentAnswers {
  const values: AnswerValues = {}
  const comments: { item: string; text: string }[] = []
  for (const item of instrument(id).items) {
    const answer = answers.get(`${sheet}.${item.id.toLowerCase()}`)
    if (answer === undefined || answer === true) continue
    if (item.answer === 'text') comments.push({ item: item.id, text: String(answer) })
    else if (item.answer === 'choice') values[item.id] = (item.choices ?? []).findIndex(({ key }) => key === answer) + 1
    else if (typeof answer !== 'string') values[item.id] = answer
  }
  return { values, comments }
}

/** An own choice stands over a name that was written all the same. */
function sharingOf(sheet: string, asksToShare: boolean, answers: Answers): Sharing {
  const name = textOf(answers.get(asksToShare ? `${sheet}.share.shared.text` : `${sheet}.name`))
  const choice = answers.get(`${sheet}.share`)
  const isShared = choice === 'shared' || (choice === undefined && name !== '')
  return isShared ? { as: 'named', name } : { as: 'anonymous' }
}

/** Answers before joining, as they are stored. */
function reflectionItems(items: readonly FormItem[], answers: Answers) {
  return items.flatMap(({ key, kind }) => {
    const answer = answers.get(key)
    // The line beside "Andet" is what is stored of it.
    if (answer === undefined || key === 'h01.use.other') return []
    const value = kind === 'tick' ? TICKED : answer === null ? OFF_SCALE : String(answer)
    return [{ item: key === 'h01.use.other.text' ? 'h01.use.other' : key, value }]
  })
}

/** The ladder of the sheet: its first row is the top step, its second column the words. */
const ladderOf = (answers: Answers): string[] =>
  [5, 4, 3, 2, 1].map((row) => textOf(answers.get(`h02.ladder.${row}.2`)))

function goalOf(answers: Answers): ReturnedGoal | null {
  const text = textOf(answers.get('h02.goal'))
  if (text === '') return null
  const dueOn = textOf(answers.get('h02.date')) || null
  return { text, sign: textOf(answers.get('h02.sign')), steps: ladderOf(answers), dueOn }
}

const nameItem = (sheet: string): FormItem => ({
  kind: 'line',
  key: `${sheet}.name`,
  name: `${sheet}-name`,
  question: { key: `${sheet}.name`, text: { da: '', en: '' } },
})

/** What the fields of a form say, by the rules of its sheet. */
export function readReturnedForm(id: FormHandoutId, values: FieldValues, today: string): ReturnedForm {
  const sheet = handout(id)
  const prefix = id.toLowerCase()
  const asksToShare = sharesByName(sheet)
  const isAnonymous = sheet.mark === 'anonymous'
  const all = [...formItems(sheet), ...(isAnonymous && !asksToShare ? [nameItem(prefix)] : [])]
  const isOwn = ({ key }: FormItem) =>
    !isAnonymous || /^h\d\d\.[a-z]\d+$/.test(key) || key.startsWith(`${prefix}.share`) || key === `${prefix}.name`
  const items = all.filter(isOwn)
  const { answers, problems } = readItems(items, values, today)
  const questionsIn = (some: readonly FormItem[], has: (item: FormItem) => boolean) =>
    new Set(some.filter(has).map(({ question }) => question.key)).size
  const counted = items.filter(({ key }) => !key.startsWith(`${prefix}.share`) && key !== `${prefix}.name`)
  const group = all.filter((item) => !isOwn(item))
  const base = {
    handout: id,
    answered: questionsIn(counted, ({ key }) => answers.has(key)),
    asked: questionsIn(counted, () => true),
    elsewhere: questionsIn(group, ({ key }) => readItems(group, values, today).answers.has(key)),
    problems,
  }
  const instrumentId = formHandouts[id]
  if (instrumentId === null) return { ...base, kind: 'reflections', items: reflectionItems(items, answers) }
  const given = instrumentAnswers(prefix, instrumentId, answers)
  if (instrumentId !== 'B') {
    const sharing = sharingOf(prefix, asksToShare, answers)
    return { ...base, kind: 'anonymous', instrument: instrumentId, sharing, ...given }
  }
  const choice = answers.get('h02.share')
  return {
    ...base,
    kind: 'baseline',
    instrument: 'B',
    choice: choice === 'own' || choice === 'network' || choice === 'consultant' ? choice : null,
    goal: goalOf(answers),
    ...given,
  }
}
