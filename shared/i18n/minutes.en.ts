import type { da } from './minutes.da.ts'

export const en: typeof da = {
  title: 'Minutes',
  meeting: ({ number }) => `Meeting ${number}`,
  when: ({ date, from, to }) => `${date}, ${from}–${to}`,
  place: 'Place',
  facilitator: 'Facilitator',
  aim: 'Aim of the meeting',
  present: 'Present',
  absent: 'Not present',
  agenda: 'Agenda',
  agendaHeads: ['Time', 'Item', 'Minutes'],
  decisions: 'What we decided',
  steps: 'What we agreed to do',
  stepHeads: ['What', 'Who', 'By'],
  by: ({ date }) => `by ${date}`,
  minutes: 'Minutes',
  foot: ({ page, pages }) => `Page ${page} of ${pages}`,
}
