import { describe, expect, test } from 'vitest'
import { handout } from '../../shared/content/index.ts'
import { ParticipantId } from '../../shared/domain/ids.ts'
import { checkReflection, reflectionFields, reflectionState } from '../../shared/domain/reflection.ts'
import { summariseReflections } from '../../shared/domain/reflection-summary.ts'
import { Rejection } from '../../shared/domain/rejection.ts'

const sheet = handout('H01')
const fields = reflectionFields(sheet)
const codeOf = (key: string, value: string): string => {
  try {
    checkReflection(fields, key, value)
  } catch (error) {
    if (error instanceof Rejection) return error.code
    throw error
  }
  return 'accepted'
}

describe('what can be answered', () => {
  test('every question of the sheet has a field, and nothing else has', () => {
    const asked = sheet.items.filter(({ kind }) => kind !== 'heading' && kind !== 'info')
    for (const { key } of asked) expect(fields.some((field) => field.key.startsWith(key))).toBe(true)
    expect(codeOf('h01.who', '3')).toBe('unknown-item')
    expect(codeOf('h01.use', 'x')).toBe('unknown-item')
    expect(codeOf('__proto__', 'x')).toBe('unknown-item')
  })

  test('an answer is of the kind its question asks for', () => {
    expect(codeOf('h01.who.geo', '5')).toBe('accepted')
    expect(codeOf('h01.who.geo', '0')).toBe('accepted')
    expect(codeOf('h01.who.geo', '6')).toBe('answer-out-of-range')
    expect(codeOf('h01.use.people', 'x')).toBe('accepted')
    expect(codeOf('h01.use.people', 'ja')).toBe('answer-out-of-range')
    expect(codeOf('h01.use.other', 'Budgettet')).toBe('accepted')
    expect(codeOf('h01.top', 'to\nlinjer')).toBe('answer-out-of-range')
    expect(codeOf('h01.decision', 'maybe')).toBe('accepted')
    expect(codeOf('h01.decision', 'sure')).toBe('answer-out-of-range')
    expect(codeOf('h01.get', 'flere\nlinjer')).toBe('accepted')
    expect(codeOf('h01.decision', '')).toBe('accepted')
  })

  test('a decision says how far a person has come; without one they have begun', () => {
    expect(reflectionState({})).toBe('missing')
    expect(reflectionState({ 'h01.get': 'Ro' })).toBe('begun')
    expect(reflectionState({ 'h01.get': 'Ro', 'h01.decision': 'no' })).toBe('no')
  })
})

describe('put together', () => {
  const person = (name: string, answers: Record<string, string>) => ({
    participantId: ParticipantId.parse(name),
    name,
    answers: Object.fromEntries(Object.entries(answers).map(([key, value]) => [`h01.${key}`, value])),
  })
  const people = [
    person('Anja', { 'use.people': 'x', 'use.role': 'x', 'who.size': '5', 'ready.time': '5', decision: 'yes' }),
    person('Bo', { 'use.people': 'x', 'who.size': '4', 'who.geo': '0', 'ready.time': '2', notwith: 'Min chef' }),
    person('Ida', { 'use.other': 'Budget', 'who.size': '1', 'ready.time': '0', get: 'Mere ro', decision: 'maybe' }),
    person('Lars', {}),
  ]
  const traits = [{ trait: 'size' as const, diversity: 0.2, word: 'mostlyAlike' as const, parts: [] }]
  const summary = summariseReflections(people, traits, sheet)

  test('counts and names, the most wanted first', () => {
    expect(summary).toMatchObject({ members: 4, written: 3, decisions: { yes: 1, maybe: 1, no: 0 } })
    expect(summary.uses).toEqual([
      { option: 'people', names: ['Anja', 'Bo'] },
      { option: 'role', names: ['Anja'] },
    ])
    expect(summary.otherUses.map(({ name, text }) => `${name}: ${text}`)).toEqual(['Ida: Budget'])
    expect(summary.hopes.map(({ text }) => text)).toEqual(['Mere ro'])
    expect(summary.notWith).toEqual([{ participantId: 'Bo', name: 'Bo', text: 'Min chef' }])
  })

  test('wishes are held against the group; what does not matter to people is left out', () => {
    expect(summary.wishes).toEqual([
      { trait: 'size', alike: 1, mixed: 0, different: 2, wish: 'different', actual: 'mostlyAlike', met: false },
    ])
    const divided = summariseReflections(people.slice(1, 3), traits, sheet)
    expect(divided.wishes).toMatchObject([{ wish: 'divided', met: null }])
    expect(summariseReflections(people, [], sheet).wishes).toMatchObject([{ actual: null, met: null }])
  })

  test('readiness counts those who agree of those who know, and names those who do not', () => {
    expect(summary.readiness).toEqual([{ item: 'time', answers: 2, agree: 1, disagree: ['Bo'] }])
  })

  test('a group that has written nothing says nothing', () => {
    const empty = summariseReflections([], [], sheet)
    expect(empty).toMatchObject({ members: 0, written: 0, uses: [], wishes: [], readiness: [] })
  })
})
