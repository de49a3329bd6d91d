import agendaList from './agenda-templates.json' with { type: 'json' }
import anchorList from './anchor-sets.json' with { type: 'json' }
import type { AnchorSet, AnchorSetId, Instrument, InstrumentId } from './instrument-schema.ts'
import instrumentList from './instruments.json' with { type: 'json' }
import type { AgendaTemplate, Method } from './meeting-schema.ts'
import methodList from './methods.json' with { type: 'json' }

export {
  clause,
  clauses,
  clauseText,
  contractContentVersion,
  contractNotice,
  contractStatusWords,
  contractTemplate,
  contractTemplates,
  mergeField,
  mergeFields,
  purposeCheck,
  purposeStarters,
} from './contracts.ts'
export {
  agendaSheetWords,
  handout,
  handoutCatalogue,
  handouts,
  methodCards,
  packs,
  sheets,
} from './handouts.ts'

/** Scales of answers, by id. */
export const anchorSets = anchorList as readonly AnchorSet[]

/** The evaluation instruments. The content test parses each file with its schema; here its type is trusted. */
export const instruments = instrumentList as readonly Instrument[]

/** The method cards. */
export const methods = methodList as readonly Method[]

/** The agenda templates. */
export const agendaTemplates = agendaList as readonly AgendaTemplate[]

/** The instrument of that id. */
export function instrument(id: InstrumentId): Instrument {
  const found = instruments.find((entry) => entry.id === id)
  if (!found) throw new Error(`No instrument ${id}`)
  return found
}

/** The anchor set of that id. */
export function anchorSet(id: AnchorSetId): AnchorSet {
  const found = anchorSets.find((entry) => entry.id === id)
  if (!found) throw new Error(`No anchor set ${id}`)
  return found
}

/** The method of that id. Throws when the catalogue has none. */
export function method(id: string): Method {
  const found = methods.find((entry) => entry.id === id)
  if (!found) throw new Error(`No method ${id}`)
  return found
}
