import agendaWords from './agenda-sheet.json' with { type: 'json' }
import templateList from './agenda-templates.json' with { type: 'json' }
import frame from './frame.json' with { type: 'json' }
import catalogueFacts from './handout-catalogue.json' with { type: 'json' }
import type { Handout, HandoutCatalogue, HandoutFrame, HandoutId, Pack } from './handout-schema.ts'
import h01 from './handouts/h01.json' with { type: 'json' }
import h02 from './handouts/h02.json' with { type: 'json' }
import h03 from './handouts/h03.json' with { type: 'json' }
import h04 from './handouts/h04.json' with { type: 'json' }
import h05 from './handouts/h05.json' with { type: 'json' }
import h06 from './handouts/h06.json' with { type: 'json' }
import h07 from './handouts/h07.json' with { type: 'json' }
import h08 from './handouts/h08.json' with { type: 'json' }
import h09 from './handouts/h09.json' with { type: 'json' }
import h10 from './handouts/h10.json' with { type: 'json' }
import h11 from './handouts/h11.json' with { type: 'json' }
import h12 from './handouts/h12.json' with { type: 'json' }
import h13 from './handouts/h13.json' with { type: 'json' }
import h14 from './handouts/h14.json' with { type: 'json' }
import h15 from './handouts/h15.json' with { type: 'json' }
import h16 from './handouts/h16.json' with { type: 'json' }
import h17 from './handouts/h17.json' with { type: 'json' }
import h18 from './handouts/h18.json' with { type: 'json' }
import type { AgendaSheetWords, AgendaTemplate, Method } from './meeting-schema.ts'
import cardWords from './method-card.json' with { type: 'json' }
import methodList from './methods.json' with { type: 'json' }
import packList from './packs.json' with { type: 'json' }

/** The handouts in catalogue order. The content test parses each file with its schema; here its type is trusted. */
export const handouts = [
  h01,
  h02,
  h03,
  h04,
  h05,
  h06,
  h07,
  h08,
  h09,
  h10,
  h11,
  h12,
  h13,
  h14,
  h15,
  h16,
  h17,
  h18,
] as readonly unknown[] as readonly Handout[]

/** A method on a sheet of its own, for the one who leads it. */
const methodCard = ({ id, title, bestFor }: Method): Handout => ({
  id,
  title,
  format: bestFor,
  filledBy: 'nobody',
  pages: 1,
  items: [
    { key: `${id.toLowerCase()}.card`, kind: 'insert', what: 'method', ref: id },
    { key: `${id.toLowerCase()}.notes`, kind: 'text', label: cardWords.notes, lines: 8 },
  ],
})

/** The methods as cards, in the order of their catalogue. */
export const methodCards: readonly Handout[] = (methodList as readonly Method[]).map(methodCard)

/** Words of the agendas that are sheets of their own. */
export const agendaSheetWords: AgendaSheetWords = agendaWords

/** An agenda template on a sheet of its own, with the times and names of a meeting. */
const agendaSheet = ({ id, title }: AgendaTemplate): Handout => {
  const key = (part: string) => `${id.toLowerCase()}.${part}`
  return {
    id,
    title,
    format: agendaWords.format,
    purpose: agendaWords.purpose,
    filledBy: 'facilitator',
    pages: 1,
    items: [
      { key: key('head'), kind: 'info', text: agendaWords.head },
      { key: key('roles'), kind: 'info', text: agendaWords.roles },
      { key: key('aim'), kind: 'pre', label: agendaWords.aim, source: 'meeting.aim', lines: 1 },
      { key: key('items'), kind: 'insert', what: 'agenda', ref: id },
      { key: key('notes'), kind: 'text', label: agendaWords.notes, lines: 4 },
    ],
  }
}

/** The agenda templates as sheets, in their order. */
const agendaSheets: readonly Handout[] = (templateList as readonly AgendaTemplate[]).map(agendaSheet)

/** What the list says of the handouts, the method cards and the agendas. */
export const handoutCatalogue = catalogueFacts as HandoutCatalogue

/** Words around every handout. */
export const handoutFrame: HandoutFrame = frame

/** Standard packs of handouts. */
export const packs = packList as readonly Pack[]

/** Everything that can be handed out. */
export const sheets: readonly Handout[] = [...handouts, ...methodCards, ...agendaSheets]

/** The handout, method card or agenda of that id. Throws when there is none. */
export function handout(id: HandoutId): Handout {
  const found = sheets.find((sheet) => sheet.id === id)
  if (!found) throw new Error(`No handout ${id}`)
  return found
}
