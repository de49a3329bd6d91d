import type { Sent } from '../../../shared/contract/index.ts'
import type { AnswerValues } from '../../../shared/domain/evaluation.ts'

/** What one person has answered so far. Kept by the screen alone and gone with it. */
export type AnswersOfOne = { readonly values: AnswerValues; readonly texts: Readonly<Record<string, string>> }

export const nothingYet: AnswersOfOne = { values: {}, texts: {} }

/** With an answer more; pressing the answer that is there already takes it away again. */
export const withValue = (answers: AnswersOfOne, item: string, value: number | null): AnswersOfOne => {
  const { [item]: before, ...others } = answers.values
  return { ...answers, values: before === value ? others : { ...others, [item]: value } }
}

export const withText = (answers: AnswersOfOne, item: string, text: string): AnswersOfOne => ({
  ...answers,
  texts: { ...answers.texts, [item]: text },
})

const comments = ({ texts }: AnswersOfOne): Sent<'kiosk.answer'>['comments'] =>
  Object.entries(texts).flatMap(([item, text]) => (text.trim() === '' ? [] : [{ item, text: text.trim() }]))

/** What is sent when it is handed in, without who it is. */
export const sentOf = (answers: AnswersOfOne): Pick<Sent<'kiosk.answer'>, 'values' | 'comments'> => ({
  values: answers.values,
  comments: comments(answers),
})

/** How many questions have an answer. */
export const answeredCount = (answers: AnswersOfOne): number =>
  Object.keys(answers.values).length + comments(answers).length
