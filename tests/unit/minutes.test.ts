import { describe, expect, test } from 'vitest'
import type { SharedMinutes } from '../../shared/contract/meeting-content.ts'
import { minutesModel } from '../../shared/documents/minutes.ts'
import { minutesText } from '../../shared/documents/minutes-text.ts'
import { handoutFacts } from '../support/document-facts.ts'

const minutes: SharedMinutes = {
  language: 'da',
  networkName: 'Skoleledere Nord',
  number: 4,
  date: '2026-11-16',
  startsAt: '13:00',
  endsAt: '16:00',
  place: 'Skovlyst Specialskole',
  aim: '',
  facilitator: 'Erik Dalager',
  present: ['Anja', 'Bo', 'Åse'],
  absent: [],
  agenda: [{ start: '13:00', text: 'Tjek ind', minutes: 15 }],
  decisions: ['Oplæg varer højst 20 minutter'],
  steps: [
    { text: 'Ring til naboskolen', responsible: 'Bo', dueOn: '2026-12-14' },
    { text: 'Send materialet', responsible: '', dueOn: null },
  ],
  minutes: 'Vi tog to sager.\n\nDet gik godt.',
}

describe('minutes', () => {
  test('read as a letter would, and leave out what is empty', () => {
    expect(minutesText(minutes)).toBe(
      [
        'Referat: Skoleledere Nord · Møde 4',
        'Mandag 16. november 2026 kl. 13.00–16.00',
        'Sted: Skovlyst Specialskole',
        'Facilitator: Erik Dalager',
        'Til stede: Anja, Bo og Åse',
        '',
        'Dagsorden',
        '- 13.00 Tjek ind',
        '',
        'Det besluttede vi',
        '- Oplæg varer højst 20 minutter',
        '',
        'Det aftalte vi',
        '- Ring til naboskolen · Bo · senest 14. december',
        '- Send materialet',
        '',
        'Referat',
        'Vi tog to sager.\n\nDet gik godt.',
      ].join('\n'),
    )
  })

  test('are in English where the network is', () => {
    const text = minutesText({ ...minutes, language: 'en' })
    expect(text).toContain('Monday 16 November 2026, 13:00–16:00')
    expect(text).toContain('- Ring til naboskolen · Bo · by 14 December')
  })

  test('give a sheet whose tables have no cell to write in', () => {
    const { blocks, title } = minutesModel(minutes, handoutFacts())
    expect(title).toBe('Referat · Møde 4')
    for (const block of blocks) {
      if (block.kind === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length)
    }
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(4)
    const empty = { ...minutes, agenda: [], decisions: [], steps: [], minutes: '' }
    expect(minutesModel(empty, handoutFacts()).blocks.every(({ kind }) => kind === 'paragraph')).toBe(true)
  })
})
