import { describe, expect, it } from 'vitest'
import { mergePieces, wordingOf } from '../../../renderer/features/contract/merge-text.ts'

describe('merge fields in a wording', () => {
  it('splits and joins without losing a character', () => {
    const wording = 'Aftalen gælder {{network.name}}, som begyndte den {{network.startDate}}.'
    expect(mergePieces(wording)).toEqual([
      { text: 'Aftalen gælder ' },
      { field: 'network.name' },
      { text: ', som begyndte den ' },
      { field: 'network.startDate' },
      { text: '.' },
    ])
    expect(wordingOf(mergePieces(wording))).toBe(wording)
  })

  it('leaves broken braces alone', () => {
    expect(mergePieces('{{ikke lukket og {enkelt}')).toEqual([{ text: '{{ikke lukket og {enkelt}' }])
  })

  it('tidies spaces inside a pair', () => {
    expect(wordingOf(mergePieces('{{ client.name }}'))).toBe('{{client.name}}')
  })
})
