import type { SharedMinutes } from '../contract/meeting-content.ts'
import { formatClock, formatDayMonth } from '../i18n/format.ts'
import type { DocumentFacts } from './facts.ts'
import { headFacts, minutesWords, whenText } from './minutes-text.ts'
import type { Block, DocumentModel, Run } from './model.ts'

const plain = (text: string): Run[] => [{ text }]
const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: plain(text) })
const paragraph = (text: string): Block => ({ kind: 'paragraph', style: 'body', text: plain(text) })

function table(heads: readonly string[], widths: readonly number[], rows: readonly (readonly string[])[]): Block {
  return {
    kind: 'table',
    columns: heads.map((text, index) => ({ text: plain(text), width: widths[index] ?? 1 })),
    rows: rows.map((cells) => cells.map(plain)),
    rowLines: 1,
  }
}

/** The minutes of a meeting as a sheet: what it was, who came, what was on, decided, agreed and said. Empty parts are left out. */
export function minutesModel(minutes: SharedMinutes, facts: DocumentFacts): DocumentModel {
  const words = minutesWords(minutes)
  const { language, agenda, decisions, steps } = minutes
  const part = (title: string, isThere: boolean, ...blocks: Block[]) => (isThere ? [heading(title), ...blocks] : [])
  return {
    title: `${words.title} · ${words.meeting(minutes)}`,
    language,
    variant: facts.variant,
    topLine: facts.clientName,
    subtitle: minutes.networkName,
    foot: (page, pages) => `${minutes.networkName} · ${words.foot({ page, pages })}`,
    accent: facts.accent,
    ...(facts.logo && { logo: facts.logo }),
    ...(facts.clientLogo && { clientLogo: facts.clientLogo }),
    blocks: [
      { kind: 'paragraph', style: 'lead', text: plain(whenText(minutes)) },
      ...headFacts(minutes).map(
        ([label, text]): Block => ({
          kind: 'paragraph',
          style: 'body',
          text: [{ text: `${label}: `, bold: true }, { text }],
        }),
      ),
      ...part(
        words.agenda,
        agenda.length > 0,
        table(
          words.agendaHeads,
          [1, 7, 1.2],
          agenda.map((item) => [formatClock(item.start, language), item.text, String(item.minutes)]),
        ),
      ),
      ...part(words.decisions, decisions.length > 0, { kind: 'list', items: decisions.map(plain) }),
      ...part(
        words.steps,
        steps.length > 0,
        table(
          words.stepHeads,
          [5, 2.4, 1.8],
          steps.map(({ text, responsible, dueOn }) => [
            text,
            responsible || ' ',
            dueOn ? formatDayMonth(dueOn, language) : ' ',
          ]),
        ),
      ),
      ...part(
        words.minutes,
        minutes.minutes !== '',
        ...minutes.minutes
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map(paragraph),
      ),
    ],
  }
}
