import { describe, expect, test } from 'vitest'
import { MergeFieldType, TemplateId } from '../../shared/content/contract-schema.ts'
import { missingFields } from '../../shared/content/fill-text.ts'
import {
  clause,
  clauses,
  clauseText,
  contractStatusWords,
  contractTemplate,
  contractTemplates,
  mergeFields,
  purposeStarters,
} from '../../shared/content/index.ts'
import { Variant } from '../../shared/content/schema.ts'
import { ContractStatus } from '../../shared/domain/contract.ts'
import * as frame from '../../shared/domain/network.ts'

const rule = (template: TemplateId, id: string) =>
  contractTemplate(template).clauses.find((entry) => entry.id === id)?.rule ?? 'none'

test('there are six templates, each with the clauses in catalogue order', () => {
  expect(contractTemplates.map((entry) => entry.id)).toEqual(TemplateId.options)
  const order = clauses.map((entry) => entry.id)
  for (const entry of contractTemplates) {
    const places = entry.clauses.map(({ id }) => order.indexOf(id))
    expect(places, entry.id).toEqual(places.toSorted((a, b) => a - b))
    expect(places, entry.id).not.toContain(-1)
  }
})

test.each([
  ['CL-01', ['mandatory', 'mandatory', 'mandatory', 'mandatory', 'mandatory', 'mandatory']],
  ['CL-09', ['on', 'on', 'off', 'none', 'none', 'none']],
  ['CL-13', ['off', 'off', 'on', 'none', 'none', 'none']],
  ['CL-16', ['mandatory', 'mandatory', 'mandatory', 'on', 'mandatory', 'none']],
  ['CL-18', ['mandatory', 'none', 'on', 'off', 'on', 'none']],
  ['CL-19', ['off', 'mandatory', 'off', 'off', 'on', 'none']],
  ['CL-20', ['none', 'off', 'off', 'none', 'off', 'none']],
  ['CL-27', ['on', 'on', 'mandatory', 'mandatory', 'none', 'none']],
  ['CL-35', ['none', 'none', 'none', 'mandatory', 'none', 'none']],
  ['CL-46', ['none', 'none', 'none', 'none', 'mandatory', 'none']],
  ['CL-56', ['on', 'on', 'on', 'on', 'none', 'mandatory']],
  ['CL-58', ['none', 'none', 'none', 'off', 'none', 'off']],
  ['CL-60', ['mandatory', 'mandatory', 'mandatory', 'mandatory', 'mandatory', 'none']],
])('%s has its rule in every template', (id, rules) => {
  expect(TemplateId.options.map((template) => rule(template, id))).toEqual(rules)
})

test('every template has the number of clauses of the matrix', () => {
  expect(contractTemplates.map((entry) => entry.clauses.length)).toEqual([28, 28, 29, 26, 10, 10])
})

test('every clause of a template has a wording there, the parties one of their own', () => {
  for (const template of contractTemplates)
    for (const { id } of template.clauses) expect(clauseText(clause(id), template.id).da, id).not.toBe('')
  const parties = TemplateId.options.map((id) => clauseText(clause('CL-01'), id).da)
  expect(new Set(parties).size).toBe(4)
})

test('a mixed client is given the clause on competition wherever it is not already on', () => {
  for (const template of contractTemplates) {
    const expected = rule(template.id, 'CL-19') === 'off' ? ['CL-19'] : []
    expect(template.onForMixed ?? [], template.id).toEqual(expected)
  }
})

describe('merge fields', () => {
  const used = (variant: Variant) =>
    new Set(
      clauses.flatMap((entry) =>
        Object.values(entry.texts).flatMap((text) => missingFields([text.da], { language: 'da', variant, values: {} })),
      ),
    )

  test('keys occur once', () => {
    const keys = mergeFields.map((field) => field.key)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('every field that stands in a clause is mandatory somewhere', () => {
    const mandatory = new Set(mergeFields.filter((field) => field.mandatoryIn.length > 0).map((field) => field.key))
    for (const variant of Variant.options) for (const key of used(variant)) expect(mandatory.has(key), key).toBe(true)
  })

  test('where a field is mandatory is a clause, a template, a handout or one of the named groups', () => {
    for (const field of mergeFields)
      for (const place of field.mandatoryIn)
        expect(place, field.key).toMatch(/^(CL-\d\d|H\d\d|NET|NET-[OPI]|ASN|CONF|DATA|all|handouts|evaluation)$/)
  })

  test('choices belong to choosing fields, and a default fits its type', () => {
    const numbers = ['int', 'decimal', 'money', 'percent']
    for (const field of mergeFields) {
      expect(field.choices !== undefined, field.key).toBe(field.type === 'enumText')
      if (field.default === undefined) continue
      expect(typeof field.default === 'number', field.key).toBe(numbers.includes(field.type))
      if (field.choices) expect(Object.keys(field.choices), field.key).toContain(field.default)
    }
    expect(new Set(mergeFields.map((field) => field.type))).toEqual(new Set(MergeFieldType.options))
  })

  test('years of keeping records have no default: the consultant must choose', () => {
    expect(mergeFields.find((field) => field.key === 'retention.recordYears')?.default).toBeUndefined()
  })

  test('the codes of choices are those the frame is stored with', () => {
    const stored = {
      'network.frequencyText': frame.Frequency,
      'network.timeOfDayText': frame.TimeOfDay,
      'network.placeText': frame.PlaceKind,
      'network.costText': frame.CostSharing,
      'contract.cancelNotice': frame.CancelNotice,
      'contract.admissionRule': frame.AdmissionRule,
      'role.coordinatorRotation': frame.CoordinatorRotation,
    }
    for (const [key, codes] of Object.entries(stored))
      expect(Object.keys(mergeFields.find((field) => field.key === key)?.choices ?? {}), key).toEqual(codes.options)
  })
})

test('every state of a contract has its word', () => {
  expect(Object.keys(contractStatusWords)).toEqual(ContractStatus.options)
})

test('each edition is offered four ways to begin the purpose', () => {
  for (const variant of Variant.options)
    expect(purposeStarters.filter((starter) => !starter.only || starter.only === variant)).toHaveLength(4)
})
