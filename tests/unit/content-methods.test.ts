import { expect, test } from 'vitest'
import { agendaTemplates, handout, method, methods } from '../../shared/content/index.ts'

const sum = (steps: readonly { minutes: number }[]) => steps.reduce((total, step) => total + step.minutes, 0)

test.each(methods.map((card) => [card.id, card] as const))('%s: the steps take the minutes of the card', (_, card) => {
  expect(sum(card.steps)).toBe(card.minutes)
})

test.each(agendaTemplates.map((agenda) => [agenda.id, agenda] as const))(
  '%s: the items take the minutes of the meeting',
  (_, agenda) => {
    expect(sum(agenda.items)).toBe(agenda.minutes)
  },
)

test('the steps that grow with the group are the rounds', () => {
  const growing = methods.flatMap((card) =>
    card.steps.flatMap((step, index) => (step.scales ? `${card.id}.${index + 1}` : [])),
  )
  expect(growing).toEqual(['M01.3', 'M09.2', 'M16.2'])
})

test('the deep methods are the two that ask for safety', () => {
  expect(methods.filter((card) => card.depth === 3).map((card) => card.id)).toEqual(['M03', 'M06'])
})

test('what methods and agendas refer to exists', () => {
  for (const id of methods.flatMap((card) => card.handouts)) expect(handout(id).id).toBe(id)
  for (const item of agendaTemplates.flatMap((agenda) => agenda.items)) {
    if (item.method) expect(method(item.method).id).toBe(item.method)
    for (const id of item.handouts ?? []) expect(handout(id).id).toBe(id)
  }
})

test('a method fits the time it is given, unless it is marked as short', () => {
  const tight = agendaTemplates.flatMap((agenda) =>
    agenda.items.flatMap((item, index) =>
      item.method && !item.short && method(item.method).minutes > item.minutes ? `${agenda.id}.${index + 1}` : [],
    ),
  )
  // An online meeting is kept to 90 minutes: half of its check-in of 15 minutes is written in the chat.
  expect(tight).toEqual(['A7.1'])
})
